import { describe, expect, it } from 'vitest';
import { oldCopy } from './source-age.ts';

describe('the age of a copy of the official record', () => {
  it.each([
    ['2026-11-14', 120, undefined],
    ['2026-11-15', 120, 'hơn 4 tháng'],
    ['2026-11-28', 120, 'hơn 4 tháng'],
    ['2026-08-01', 10, '15 ngày'],
    ['2030-01-01', undefined, undefined],
    ['2026-07-01', 120, undefined],
  ])('on %s with a limit of %s days', (day, limit, words) =>
    expect(oldCopy('2026-07-17', day, limit)).toBe(words),
  );
});
