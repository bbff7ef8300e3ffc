import fc from 'fast-check';
import { expect, it } from 'vitest';
import { oneEditCost } from './one-edit.ts';

it.each([
  ['sinh', 'sihn'],
  ['sinh', 'sinhh'],
  ['sinh', 'sih'],
  ['sinh', 'sunh'],
  ['tru', 'tri'],
])('reaches %s from %s', (meant, typed) => {
  expect(oneEditCost(typed, meant)).toBeLessThanOrEqual(1);
});

it('holds neighbours on the keyboard and swapped letters likelier than others', () => {
  expect(oneEditCost('sonh', 'sinh')).toBeLessThan(oneEditCost('sanh', 'sinh') ?? 0);
  expect(oneEditCost('sihn', 'sinh')).toBeLessThan(oneEditCost('sizh', 'sinh') ?? 0);
});

it.each([
  ['khai', 'sinh'],
  ['sinh', 'sin1h2'],
  ['', 'ab'],
])('does not reach %s from %s', (meant, typed) => {
  expect(oneEditCost(typed, meant)).toBeUndefined();
});

it('costs nothing for the same word, and goes as far there as back', () => {
  const word = fc.stringMatching(/^[a-z]{1,7}$/);
  fc.assert(
    fc.property(word, word, (first, second) => {
      expect(oneEditCost(first, first)).toBe(0);
      expect(oneEditCost(first, second) === undefined).toBe(oneEditCost(second, first) === undefined);
    }),
  );
});
