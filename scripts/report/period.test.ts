import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays } from '../../src/text/days.ts';
import { addUp, isIn, periodBefore, periodOf, periodWords, quartersOf } from './period.ts';

const BY_DECREE = { quarter: 14, half: 14, nineMonths: 14, year: 14 };

describe('a period of reporting closes on the 14th (Nghị định 09/2019/NĐ-CP)', () => {
  it.each([
    ['2026-Q1', '2025-12-15', '2026-03-14', 'quý I năm 2026', '2025-Q4'],
    ['2026-Q2', '2026-03-15', '2026-06-14', 'quý II năm 2026', '2026-Q1'],
    ['2026-Q3', '2026-06-15', '2026-09-14', 'quý III năm 2026', '2026-Q2'],
    ['2026-Q4', '2026-09-15', '2026-12-14', 'quý IV năm 2026', '2026-Q3'],
    ['2026-H1', '2025-12-15', '2026-06-14', '6 tháng đầu năm 2026', '2025-H1'],
    ['2026-9M', '2025-12-15', '2026-09-14', '9 tháng đầu năm 2026', '2025-9M'],
    ['2026', '2025-12-15', '2026-12-14', 'năm 2026', '2025'],
  ])('%s: %s to %s', (name, from, until, words, before) => {
    const period = periodOf(name, BY_DECREE);
    expect([period.from, period.until, periodWords(period), periodBefore(period, BY_DECREE).name]).toEqual([
      from,
      until,
      words,
      before,
    ]);
  });

  it('takes the 14th in and leaves the 15th to the next', () => {
    const quarter = periodOf('2026-Q3', BY_DECREE);
    const days = ['2026-06-14', '2026-06-15', '2026-09-14', '2026-09-15'];
    expect(days.map((day) => isIn(day, quarter))).toEqual([false, true, true, false]);
  });

  it('closes where site.yaml says, at the end of a shorter month', () => {
    const byMonth = { quarter: 31, half: 30, nineMonths: 20, year: 31 };
    expect(
      ['2024-Q1', '2024-Q3', '2026-H1', '2026-9M', '2026'].map((name) => {
        const { from, until } = periodOf(name, byMonth);
        return `${from} ${until}`;
      }),
    ).toEqual([
      '2024-01-01 2024-03-31',
      '2024-07-01 2024-09-30',
      '2025-12-31 2026-06-30',
      '2025-12-21 2026-09-20',
      '2026-01-01 2026-12-31',
    ]);
  });

  it.each(['2026-Q5', '2026-H2', '2026-Q', 'Q3', '26', '2026-q3', '2026-06', ''])('refuses %j', (name) =>
    expect(() => periodOf(name, BY_DECREE)).toThrow('không hiểu được'),
  );
});

describe('quarters and longer periods', () => {
  const days = fc.integer({ min: 0, max: 1500 }).map((count) => addDays('2024-01-01', count));

  it('count every day once: in one quarter, and in the half year of that quarter alone', () => {
    fc.assert(
      fc.property(days, (day) => {
        const names = [2023, 2024, 2025, 2026, 2027, 2028, 2029];
        const years = names.map((year) => periodOf(String(year), BY_DECREE));
        const quarters = years.flatMap((year) => quartersOf(year, BY_DECREE));
        expect(quarters.filter((quarter) => isIn(day, quarter))).toHaveLength(1);
        for (const name of names) {
          const half = periodOf(`${name}-H1`, BY_DECREE);
          const own = quartersOf(half, BY_DECREE).filter((quarter) => isIn(day, quarter));
          expect(own).toHaveLength(isIn(day, half) ? 1 : 0);
        }
      }),
    );
  });

  it('are not added up where they close on different days', () => {
    const uneven = { ...BY_DECREE, half: 30 };
    const half = (closesOn: typeof BY_DECREE) => periodOf('2026-H1', closesOn);
    expect(addUp(quartersOf(half(BY_DECREE), BY_DECREE), half(BY_DECREE))).toBe(true);
    expect(addUp(quartersOf(half(uneven), uneven), half(uneven))).toBe(false);
    expect(addUp(quartersOf(periodOf('2026-Q1', BY_DECREE), BY_DECREE), half(BY_DECREE))).toBe(false);
  });
});
