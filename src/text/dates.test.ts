import { expect, it } from 'vitest';
import { formatDate, formatLongDate } from './dates.ts';

it('writes a day as readers do', () => {
  expect(formatDate('2026-03-01')).toBe('01/03/2026');
});

it.each([
  ['2018-03-02', 'ngày 02 tháng 3 năm 2018'],
  ['2022-02-11', 'ngày 11 tháng 02 năm 2022'],
  ['2025-12-31', 'ngày 31 tháng 12 năm 2025'],
])('writes %s as the decree on records wants it: %s', (day, text) => {
  expect(formatLongDate(day)).toBe(text);
});
