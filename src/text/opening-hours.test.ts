import { expect, it } from 'vitest';
import { formatHours, hoursByDay } from './opening-hours.ts';

it('joins a run of days', () => {
  expect(formatHours({ days: ['mon', 'tue', 'wed', 'thu', 'fri'], opens: '07:00', closes: '11:30' })).toBe(
    'thứ Hai đến thứ Sáu: 7 giờ – 11 giờ 30',
  );
});

it('names days that stand apart', () => {
  expect(formatHours({ days: ['sat', 'mon'], opens: '07:30', closes: '11:00' })).toBe(
    'thứ Hai, thứ Bảy: 7 giờ 30 – 11 giờ',
  );
});

it('says when a line is always open', () => {
  expect(
    formatHours({ days: ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'], opens: '00:00', closes: '24:00' }),
  ).toBe('thứ Hai đến Chủ nhật: cả ngày');
});

it('tells the week by day, a split day in its order and a day off without sessions', () => {
  const week = hoursByDay([
    { days: ['mon', 'tue'], opens: '13:30', closes: '17:00' },
    { days: ['mon'], opens: '07:30', closes: '11:30' },
  ]).map(({ name, sessions }) => `${name}: ${sessions.join(', ').replaceAll('\u00a0', ' ')}`);
  expect(week.slice(0, 3)).toEqual([
    'thứ Hai: 7:30 – 11:30, 13:30 – 17:00',
    'thứ Ba: 13:30 – 17:00',
    'thứ Tư: ',
  ]);
});
