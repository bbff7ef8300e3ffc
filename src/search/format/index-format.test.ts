import fc from 'fast-check';
import { expect, it } from 'vitest';
import { packGaps, unpackGaps } from './index-format.ts';

it('packs near neighbours in one character each', () => {
  expect(packGaps([0, 1, 2, 10])).toHaveLength(4);
});

it('gives back any ascending numbers', () => {
  fc.assert(
    fc.property(fc.uniqueArray(fc.nat({ max: 100_000 })), (numbers) => {
      const ascending = numbers.toSorted((first, second) => first - second);
      expect(unpackGaps(packGaps(ascending))).toEqual(ascending);
    }),
  );
});
