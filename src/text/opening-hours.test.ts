import { expect, it } from 'vitest';
import { formatHours } from './opening-hours.ts';

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
