import { expect, it } from 'vitest';
import { spreadOf } from './spread.ts';

it('gives the middle, the 95th of a hundred and the largest', () => {
  const sizes = Array.from({ length: 100 }, (_, at) => 100 - at);
  expect(spreadOf(sizes)).toEqual({ median: 50, p95: 95, max: 100 });
});

it('does not make figures of nothing', () => {
  expect(() => spreadOf([])).toThrow(RangeError);
});
