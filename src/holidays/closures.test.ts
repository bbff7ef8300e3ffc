import { describe, expect, it } from 'vitest';
import { closuresFrom } from './closures.ts';
import { holidaySchema, type Holiday } from './schema.ts';

const row = (from: string, until: string, kind: Holiday['kind'], insteadOf?: string): Holiday => ({
  name: 'Lễ mẫu',
  from,
  until,
  kind,
  source: { title: 'Thông báo mẫu' },
  ...(insteadOf !== undefined && { insteadOf }),
});

describe('what a page may say of days off', () => {
  const calendar = [
    row('2026-01-01', '2026-01-01', 'public-holiday'),
    row('2026-12-12', '2026-12-12', 'working-day-instead', '2026-12-18'),
    row('2026-12-18', '2026-12-18', 'substitute-day-off'),
    row('2027-02-03', '2027-02-12', 'awaiting-notice'),
    row('2027-04-30', '2027-05-01', 'public-holiday'),
  ];

  it('is the days of the next three months', () => {
    expect(closuresFrom(calendar, '2026-11-24')).toEqual({
      rows: [
        { from: '2026-12-12', until: '2026-12-12', name: 'Lễ mẫu', is: '2026-12-18' },
        { from: '2026-12-18', until: '2026-12-18', name: 'Lễ mẫu', is: 'off' },
        { from: '2027-02-03', until: '2027-02-12', name: 'Lễ mẫu', is: 'perhaps' },
      ],
      knownUntil: '2027-02-22',
    });
  });

  it.each([
    ['2027-11-24', '2027-12-31', 'the next year has no row'],
    ['2022-06-01', '2021-12-31', 'the year itself has none'],
  ])('on %s goes to %s, as %s', (day, knownUntil) => {
    expect(closuresFrom(calendar, day).knownUntil).toBe(knownUntil);
  });

  it('is nothing where there is no calendar', () => {
    expect(closuresFrom([], '2026-11-24')).toEqual({ rows: [], knownUntil: '2025-12-31' });
  });
});

describe('a row of the calendar', () => {
  it.each([
    ['working-day-instead', undefined, false],
    ['working-day-instead', '2026-08-31', true],
    ['public-holiday', '2026-08-31', false],
    ['local', undefined, true],
  ] as const)('%s in place of %s: taken %s', (kind, insteadOf, isTaken) => {
    expect(holidaySchema.safeParse(row('2026-08-22', '2026-08-22', kind, insteadOf)).success).toBe(isTaken);
  });

  it('names its source', () => {
    const { source: _, ...bare } = row('2026-01-01', '2026-01-01', 'public-holiday');
    expect(holidaySchema.safeParse(bare).success).toBe(false);
  });
});
