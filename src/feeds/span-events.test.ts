import { expect, it } from 'vitest';
import { spanEvents, type Span } from './span-events.ts';

const span: Span = {
  id: 'van-ban/mau',
  does: 'có hiệu lực',
  name: '1/2026/NQ-CP',
  lines: ['Nghị quyết mẫu'],
  knownOn: '2026-05-18',
};
const on = (day: string) =>
  spanEvents({ ...span, first: '2026-07-01', last: '2027-02-28' }, day).map((event) => [
    event.day,
    event.summary,
  ]);

it('tells the first day until it has come, and the last until it is over', () => {
  const first = ['2026-07-01', 'Bắt đầu có hiệu lực: 1/2026/NQ-CP'];
  const last = ['2027-02-28', 'Ngày cuối có hiệu lực: 1/2026/NQ-CP'];
  expect(on('2026-06-30')).toEqual([first, last]);
  expect(on('2026-07-01')).toEqual([last]);
  expect(on('2027-02-28')).toEqual([last]);
  expect(on('2027-03-01')).toEqual([]);
  expect(spanEvents(span, '2026-01-01')).toEqual([]);
});

it('calls both days by the span, so that a day that is moved keeps its name', () => {
  const ids = (first: string) => spanEvents({ ...span, first }, '2026-01-01').map(({ id }) => id);
  expect(ids('2026-07-01')).toEqual(ids('2026-08-01'));
});
