import fc from 'fast-check';
import { expect, it } from 'vitest';
import { MOST_TOLD, packTopicWords, unpackTopicWords } from './topic-words.ts';

it('writes words with their pairs behind them, and none that tells nothing', () =>
  expect(
    packTopicWords(
      new Map([
        ['gia vang', 3],
        ['gia', -1],
        ['ve xe', 1],
        ['ve ai', 0.2],
        ['ho', 0.1],
      ]),
    ),
  ).toBe('giaI_vangYveM_xeQ'));

it('reads what it has written, to a quarter', () =>
  fc.assert(
    fc.property(
      fc.dictionary(fc.stringMatching(/^[a-z0-9]{1,4}( [a-z0-9]{1,4})?$/), fc.integer({ min: -12, max: 12 })),
      (quarters) => {
        const words = new Map(Object.entries(quarters).map(([key, told]) => [key, told / 4]));
        const read = unpackTopicWords(packTopicWords(words));
        for (const [key, told] of words) expect(read.get(key) ?? 0).toBe(told);
      },
    ),
  ));

it('tells no more than the most', () =>
  expect(unpackTopicWords(packTopicWords(new Map([['phim', 9]]))).get('phim')).toBe(MOST_TOLD));
