import { expect, it } from 'vitest';
import { knownOn } from './known-on.ts';

it('is the latest day on which it was told, and never a day to come', () => {
  expect(knownOn(['2025-06-30', '2026-01-02', undefined], '2027-01-01', '2026-11-24')).toBe('2026-01-02');
  expect(knownOn(['2026-12-01', '2026-01-02'], '2027-01-01', '2026-11-24')).toBe('2026-01-02');
  expect(knownOn([undefined], '2025-07-01', '2026-11-24')).toBe('2025-07-01');
  expect(knownOn([], '2027-01-01', '2026-11-24')).toBe('2026-11-24');
});
