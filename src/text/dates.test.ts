import { expect, it } from 'vitest';
import { formatDate, formatLongDate } from './dates.ts';

it('writes a day as readers do', () => {
  expect(formatDate('2026-03-01')).toBe('01/03/2026');
});

it.each([
  ['2018-03-02', 'ngày 02 tháng 3 năm 2018'],
  ['2022-02-11', 'ngày 11 tháng 02 năm 2022'],
  ['2022-01-09', 'ngày 09 tháng 01 năm 2022'],
  ['2021-12-28', 'ngày 28 tháng 12 năm 2021'],
])('writes %s as documents of the State do', (day, written) => {
  expect(formatLongDate(day)).toBe(written);
});
