import { expect, it } from 'vitest';
import { saysNothing } from './nothing.ts';
import { ELSEWHERE } from './read-pages.ts';
import { weights } from './weights.ts';

const index = {
  page: (document: number) =>
    document === 0 ? { path: 'noi-khac/a/', kind: ELSEWHERE, summary: '' } : undefined,
};
const elsewhere = (score: number, share: number) => ({ document: 0, score, share });
const here = (score: number, share: number) => ({ document: 1, score, share });
const says = (...hits: ReturnType<typeof here>[]): boolean => saysNothing(hits, 5, [], index, weights);

it('has nothing where another body’s matter stands alone in front', () => {
  expect(says(elsewhere(20, 0.9), here(10, 0.5))).toBe(true);
  expect(says(here(20, 0.9), elsewhere(10, 0.5))).toBe(false);
});

it('has something where one of its own is as good', () =>
  expect(says(elsewhere(20, 0.9), here(19.9, 0.9))).toBe(false));

it('has nothing where both explain too little', () => {
  expect(says(elsewhere(3, 0.4), here(2.9, 0.4))).toBe(true);
  expect(says(here(3, 0.4))).toBe(true);
});

it('has nothing where many words say next to nothing, unless all of them are explained', () => {
  expect(says(here(4, 0.9))).toBe(true);
  expect(says(here(4, 1))).toBe(false);
  expect(saysNothing([here(4, 0.9)], 2, [], index, weights)).toBe(false);
});

it('has something for one word wherever it has a page of its own', () => {
  expect(saysNothing([elsewhere(4, 1), here(2, 1)], 1, [], index, weights)).toBe(false);
  expect(saysNothing([elsewhere(4, 1)], 1, [], index, weights)).toBe(true);
});
