import { expect, it } from 'vitest';
import { formatDate } from './dates.ts';

it('writes a day as readers do', () => {
  expect(formatDate('2026-03-01')).toBe('01/03/2026');
});
