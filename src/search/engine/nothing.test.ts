import { expect, it } from 'vitest';
import type { Evidence } from './evidence.ts';
import { saysNothing } from './nothing.ts';
import { ELSEWHERE } from './read-pages.ts';
import { weights } from './weights.ts';

const index = {
  page: (document: number) =>
    document === 0 ? { path: 'noi-khac/a/', kind: ELSEWHERE, summary: '' } : undefined,
};
const elsewhere = (score: number) => ({ document: 0, score, share: 0.9 });
const here = (score: number) => ({ document: 1, score, share: 0.9 });
/** What speaks for an answer: most of the question stands in the name. */
const clear: Evidence = {
  share: 0.9,
  missing: 0.2,
  named: 0.6,
  unsaid: 0,
  accented: 1,
  repaired: 0,
  length: 0.6,
};
const chance: Evidence = { ...clear, share: 0.5, missing: 1, named: 0.1, unsaid: 1 };
const says = (hits: ReturnType<typeof here>[], evidence = clear, length = 5, isOutside = false): boolean =>
  saysNothing({ hits, evidence, isOutside, length }, index, weights);

it('has nothing where another body’s matter stands alone in front', () => {
  expect(says([elsewhere(20), here(10)])).toBe(true);
  expect(says([here(20), elsewhere(10)])).toBe(false);
});

it('has something where one of its own is as good', () =>
  expect(says([elsewhere(20), here(19.9)])).toBe(false));

it('has nothing where words met by chance', () => {
  expect(says([here(8)], chance)).toBe(true);
  expect(says([here(8)], clear)).toBe(false);
});

it('has something where a saying leads to the page, or the name is said in full', () => {
  expect(says([here(8)], { ...chance, unsaid: 0, missing: 0.3, length: 0.9 })).toBe(false);
  expect(says([here(8)], { ...chance, share: 0.7, named: 1 })).toBe(false);
});

it('doubts less where the reader types without marks, or tells a story', () => {
  const halfKnown = { ...chance, missing: 0.7, unsaid: 0 };
  expect(says([here(8)], halfKnown)).toBe(true);
  expect(says([here(8)], { ...halfKnown, accented: 0 })).toBe(false);
  expect(says([here(8)], { ...halfKnown, length: 1.5 })).toBe(false);
});

it('has nothing about what the word list says is not here, unless a page surely answers', () => {
  expect(says([here(8)], clear, 5, true)).toBe(true);
  expect(says([here(30)], clear, 5, true)).toBe(false);
});

it('has something for one word wherever it has a page of its own', () => {
  expect(says([elsewhere(4), here(2)], clear, 1)).toBe(false);
  expect(says([elsewhere(4)], clear, 1)).toBe(true);
});

it('has something for a few words that a page holds all of, however little they are of its name', () => {
  const topic = { ...chance, share: 1, missing: 0, length: 0.25 };
  expect(says([here(4)], topic, 2)).toBe(false);
  expect(says([here(4)], { ...topic, share: 0.9 }, 2)).toBe(true);
  expect(says([here(4)], { ...topic, missing: 0.4 }, 2)).toBe(true);
});
