import { describe, expect, it } from 'vitest';
import { Pairs } from './pairs.ts';

/** Spellings 10 and 11 are two of the plain form 1, and so on. */
const plainOf = (spelling: number): number => Math.floor(spelling / 10);

describe('neighbours in names', () => {
  const pairs = new Pairs(plainOf);
  pairs.add([10, 20, 30, 10, 20]);
  pairs.add(Uint16Array.from([11, 20]));
  pairs.add([20, 10]);

  it('are counted once in each name, by plain forms', () => {
    expect([...pairs.followers(1).plain]).toEqual([[2, 2]]);
    expect([...pairs.followers(2).plain]).toEqual([
      [3, 1],
      [1, 1],
    ]);
  });

  it('are told apart by their marks', () => {
    const { documents } = pairs.followers(1);
    expect([documents(10, 20), documents(11, 20), documents(10, 30)]).toEqual([1, 1, 0]);
  });

  it('belong together the more strictly, the fewer texts have one without the other', () => {
    const bound = new Pairs(plainOf);
    bound.add([10, 20]);
    bound.add([11, 20]);
    bound.add([11, 20]);
    bound.add([11, 30]);
    expect([...bound.followers(1).cohesions]).toEqual([[2, 2 / 3]]);
    expect([...pairs.followers(1).cohesions]).toEqual([]);
  });

  it('are none behind a word that ends names, or that no name has', () => {
    expect([...pairs.followers(3).plain]).toEqual([[1, 1]]);
    expect([...pairs.followers(9).plain]).toEqual([]);
    expect([...pairs.followers(-1).plain]).toEqual([]);
  });
});
