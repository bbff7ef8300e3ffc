import { expect, it } from 'vitest';
import type { Holiday } from '../holidays/schema.ts';
import { addDays } from '../text/days.ts';
import { dayOffNames } from './day-off-names.ts';

const row = (
  name: string,
  from: string,
  until = from,
  kind: Holiday['kind'] = 'public-holiday',
): Holiday => ({
  name,
  from,
  until,
  kind,
  source: { title: 'Thông báo mẫu' },
});
/** Days off as a calendar has them: the same names each year, one close to the next. */
const ROWS = [
  row('Tết Dương lịch', '2026-01-01'),
  row('Nghỉ thay ngày 10/01/2026', '2026-01-02', '2026-01-02', 'substitute-day-off'),
  row('Tết Âm lịch', '2026-02-14', '2026-02-22'),
  row('Giỗ Tổ Hùng Vương', '2026-04-26'),
  row('Nghỉ bù Giỗ Tổ Hùng Vương', '2026-04-27', '2026-04-27', 'substitute-day-off'),
  row('Ngày Chiến thắng', '2026-04-30'),
  row('Ngày Quốc tế lao động', '2026-05-01'),
  row('Quốc khánh', '2026-09-01', '2026-09-02'),
  row('Tết Dương lịch', '2027-01-01'),
  row('Giỗ Tổ Hùng Vương', '2027-04-16'),
];
const namesOf = (rows: readonly Holiday[]): (string | undefined)[] => {
  const names = dayOffNames('ngay-nghi', rows, ({ name }) => name);
  return rows.map((row) => names.get(row));
};

it('a day off that is moved keeps its name, which is its own', () => {
  const before = namesOf(ROWS);
  expect(new Set(before).size).toBe(ROWS.length);
  for (const at of ROWS.keys()) {
    const moved = ROWS.map((row, index) => {
      const from = addDays(row.from, 3);
      return index === at && from.slice(0, 4) === row.from.slice(0, 4) ? { ...row, from } : row;
    });
    expect(namesOf(moved)).toEqual(before);
  }
});

it('has no day in it', () =>
  expect(namesOf(ROWS).filter((name) => /\d{4}-\d\d-\d\d/.test(name ?? ''))).toEqual([]));
