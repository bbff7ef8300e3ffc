import { expect, it } from 'vitest';
import { dot, fitLogistic } from './logistic.ts';

/** Cases whose truth hangs on the second thing seen, turned over now and then, and not on the third. */
const cases = Array.from({ length: 400 }, (_, at) => {
  const [telling, idle] = [(at % 20) / 10 - 1, ((at * 7) % 20) / 10 - 1];
  return { seen: [1, telling, idle], isSo: at % 9 === 0 ? telling < 0 : telling > 0 };
});

it('finds what tells, and gives little weight to what does not', () => {
  const [, telling = 0, idle = 0] = fitLogistic(cases);
  expect(telling).toBeGreaterThan(1);
  expect(Math.abs(idle)).toBeLessThan(0.3);
});

it('says more for cases that are so', () => {
  const weights = fitLogistic(cases);
  expect(dot(weights, [1, 0.9, 0])).toBeGreaterThan(0);
  expect(dot(weights, [1, -0.9, 0])).toBeLessThan(0);
});

it('stays finite where one thing tells all', () =>
  expect(
    fitLogistic([
      { seen: [1, 1], isSo: true },
      { seen: [1, 0], isSo: false },
    ]).every(Number.isFinite),
  ).toBe(true));
