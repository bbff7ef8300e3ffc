import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { expect, it } from 'vitest';
import { holidaysSchema, type Holiday } from '../holidays/schema.ts';
import { addDays } from '../text/days.ts';
import { dayOffNames } from './day-off-names.ts';

const REAL = holidaysSchema
  .parse(parse(readFileSync('content/ngay-nghi.yaml', 'utf8')))
  .filter(({ kind }) => kind !== 'awaiting-notice' && kind !== 'working-day-instead');
const namesOf = (rows: readonly Holiday[]): (string | undefined)[] => {
  const names = dayOffNames('ngay-nghi', rows, ({ name }) => name);
  return rows.map((row) => names.get(row));
};

it('a day off that is moved keeps its name, which is its own', () => {
  const before = namesOf(REAL);
  expect(new Set(before).size).toBe(REAL.length);
  for (const at of REAL.keys()) {
    const moved = REAL.map((row, index) => {
      const from = addDays(row.from, 3);
      return index === at && from.slice(0, 4) === row.from.slice(0, 4) ? { ...row, from } : row;
    });
    expect(namesOf(moved)).toEqual(before);
  }
});

it('has no day in it', () =>
  expect(namesOf(REAL).filter((name) => /\d{4}-\d\d-\d\d/.test(name ?? ''))).toEqual([]));
