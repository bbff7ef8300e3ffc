import { describe, expect, it } from 'vitest';
import { beginsAfter, isoDate, isValidOn } from './dates.ts';
import { isCalendarDate } from '../text/days.ts';

describe('calendar dates', () => {
  it.each(['2024-02-29', '2000-02-29', '2026-12-31'])('knows %s', (day) =>
    expect(isCalendarDate(day)).toBe(true),
  );
  it.each(['2026-02-29', '1900-02-29', '2026-04-31', '2026-13-01', '31/12/2026', '2026-1-1', ''])(
    'refuses %j',
    (day) => expect(isCalendarDate(day)).toBe(false),
  );
});

describe('validity', () => {
  const term = { validFrom: '2022-02-11', validUntil: '2025-06-30' };
  it('includes both ends', () => {
    expect([isValidOn(term, '2022-02-11'), isValidOn(term, '2025-06-30')]).toEqual([true, true]);
  });
  it('tells what has yet to begin from what is over', () =>
    expect(['2022-02-10', '2022-02-11', '2025-07-01'].map((day) => beginsAfter(term, day))).toEqual([
      true,
      false,
      false,
    ]));
  it('ends the day after', () => expect(isValidOn(term, '2025-07-01')).toBe(false));
  it('is open where an end is absent', () => expect(isValidOn({}, '1900-01-01')).toBe(true));
});

describe('a day with a time', () => {
  it.each([
    '2026-11-02T00:30:00+07:00',
    '2026-11-02 00:30:00',
    '2026-11-02t00:30:00.5Z',
    new Date('2026-11-02T00:30:00+07:00'),
  ])('%s is refused, as the day in Greenwich is another', (value) => {
    expect(isoDate().safeParse(value).error?.issues[0]?.message).toContain('kèm giờ');
  });

  it('is what YAML makes of a plain day', () => {
    expect(isoDate().parse(new Date('2026-11-02'))).toBe('2026-11-02');
  });
});
