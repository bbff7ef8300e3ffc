import { expect, it } from 'vitest';
import type { Holiday } from './schema.ts';
import { workingDaysBetween, workingDaysSince } from './working-days.ts';

const row = (from: string, until: string, kind: Holiday['kind'], insteadOf?: string): Holiday => ({
  name: 'Lễ mẫu',
  from,
  until,
  kind,
  source: { title: 'Thông báo mẫu' },
  ...(insteadOf !== undefined && { insteadOf }),
});
const CALENDAR = [
  row('2026-09-01', '2026-09-02', 'public-holiday'),
  row('2026-08-22', '2026-08-22', 'working-day-instead', '2026-08-31'),
  row('2026-08-31', '2026-08-31', 'substitute-day-off'),
  row('2027-02-03', '2027-02-12', 'awaiting-notice'),
];

it.each([
  ['2026-07-13', '2026-07-20', 5, 'a plain week'],
  ['2026-07-18', '2026-07-20', 0, 'a weekend'],
  ['2026-07-20', '2026-07-20', 0, 'no day'],
  ['2026-08-21', '2026-08-24', 2, 'a Saturday that is worked'],
  ['2026-08-28', '2026-09-04', 2, 'three days off'],
  ['2027-02-01', '2027-02-05', undefined, 'Tết that nobody has announced'],
  ['2025-12-30', '2026-01-05', undefined, 'a year that nobody wrote down'],
])('from %s before %s: %s (%s)', (from, before, count, _) =>
  expect(workingDaysBetween(from, before, CALENDAR)).toBe(count),
);

it.each([
  ['2026-07-17', '2026-07-17', 0, 'the same day'],
  ['2026-07-17', '2026-07-20', 1, 'from Friday to Monday'],
  ['2026-08-28', '2026-09-04', 2, 'over three days off'],
  ['2027-02-01', '2027-02-05', undefined, 'over a Tết that nobody has announced'],
])('received on %s, done on %s: %s working days (%s)', (received, done, count, _) =>
  expect(workingDaysSince(received, done, CALENDAR)).toBe(count),
);
