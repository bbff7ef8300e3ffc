import { expect, it } from 'vitest';
import type { Evidence } from './evidence.ts';
import { saysNothing } from './nothing.ts';
import { ELSEWHERE } from './read-pages.ts';
import { weights as fitted } from './weights.ts';

/** Doubts that no new fit changes. */
const weights = {
  ...fitted,
  doubts: {
    always: 3,
    missing: 1.53,
    missingNext: 1.7,
    otherMarks: -1.32,
    named: -1.5,
    said: -1.56,
    abbreviated: -1.07,
    accented: 2.34,
    elsewhere: 4,
    ours: -4,
    loudestElsewhere: 1,
    loudestOurs: -1,
    unexplained: 1,
    explained: -1,
    length: -5.45,
    strength: -2.87,
    told: 0,
  },
};

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
  missingNext: 0,
  otherMarks: 0,
  named: 0.6,
  said: 1,
  abbreviated: 0,
  accented: 1,
  elsewhere: 0.5,
  ours: 0.5,
  loudestElsewhere: 0.3,
  loudestOurs: 0.3,
  aside: 0,
  unexplained: 0.5,
  explained: 0.5,
  length: 0.6,
  strength: 0.6,
  told: 1,
};
const chance: Evidence = {
  ...clear,
  share: 0.5,
  missing: 1,
  missingNext: 0.6,
  named: 0.1,
  said: 0,
  strength: 0.3,
};
const topic: Evidence = { ...clear, share: 1, missing: 0, length: 2 / 8 };

const says = (hits: ReturnType<typeof here>[], evidence = clear, isOutside = false): boolean =>
  saysNothing({ hits, evidence, isOutside }, index, weights);

it('has nothing where another body’s matter stands alone in front', () => {
  expect(says([elsewhere(20), here(10)])).toBe(true);
  expect(says([here(20), elsewhere(10)])).toBe(false);
});

it('has something where one of its own is as good', () =>
  expect(says([elsewhere(20), here(18.5)])).toBe(false));

it('has nothing where words met by chance', () => {
  expect(says([here(8)], chance)).toBe(true);
  expect(says([here(8)], clear)).toBe(false);
});

it('has something where a saying leads to the page, or the name is said in full', () => {
  expect(says([here(8)], { ...chance, said: 1, missing: 0.3, missingNext: 0 })).toBe(false);
  expect(says([here(8)], { ...chance, missing: 0.2, missingNext: 0, named: 1, strength: 0.5 })).toBe(false);
});

it('doubts more where the words are of another topic', () => {
  const half = { ...clear, named: 0.2, said: 0.5, strength: 0.5 };
  expect(says([here(8)], half)).toBe(false);
  expect(says([here(8)], { ...half, elsewhere: 1.1, ours: 0.2 })).toBe(true);
});

it('doubts more where one word is loud for another topic, and where more words are left over', () => {
  const half = { ...clear, named: 0.2, said: 0.5, strength: 0.5 };
  expect(says([here(8)], half)).toBe(false);
  expect(says([here(8)], { ...half, loudestElsewhere: 1 })).toBe(true);
  expect(says([here(8)], { ...half, unexplained: 1.5 })).toBe(true);
});

it('doubts less where the reader types without marks, or tells a story', () => {
  const halfKnown = { ...chance, missingNext: 0.2, said: 0.5 };
  expect(says([here(8)], halfKnown)).toBe(true);
  expect(says([here(8)], { ...halfKnown, accented: 0 })).toBe(false);
  expect(says([here(8)], { ...halfKnown, length: 1.5 })).toBe(false);
});

it('has nothing about what the word list says is not here, unless a page surely answers', () => {
  expect(says([here(8)], clear, true)).toBe(true);
  expect(says([here(30)], clear, true)).toBe(false);
});

it('has something for a word or two wherever it has a page of its own', () => {
  expect(says([elsewhere(4), here(2)], topic)).toBe(false);
  expect(says([elsewhere(4)], topic)).toBe(true);
});

it('doubts no name of which only the way of asking tells of another topic', () => {
  const asked = { ...topic, elsewhere: 2, ours: 0.2, loudestElsewhere: 1, said: 0, named: 0 };
  expect(says([here(8)], { ...asked, explained: 2, aside: -0.5 })).toBe(false);
  expect(says([here(8)], { ...asked, explained: 0.5, aside: -0.5 })).toBe(true);
  expect(says([here(8)], { ...asked, explained: 2, aside: 0.5 })).toBe(true);
});

it('doubts no page whose names tell of the question by small words, too', () => {
  const asked = { ...topic, elsewhere: 2, ours: 0.2, loudestElsewhere: 1, said: 0, named: 0, aside: -0.5 };
  expect(says([here(8)], { ...asked, told: 1.9 })).toBe(false);
  expect(says([here(8)], { ...asked, told: 1.4 })).toBe(true);
  expect(says([here(8)], { ...asked, told: 1.9, aside: 0.2 })).toBe(true);
  expect(says([here(8)], { ...asked, told: 1.9, missing: 0.4 })).toBe(true);
});

it('has something for a few words that a page holds all of, however little they are of its name', () => {
  const held = { ...chance, share: 1, missing: 0, length: 0.25 };
  expect(says([here(4)], held)).toBe(false);
  expect(says([here(4)], { ...held, share: 0.9 })).toBe(true);
  expect(says([here(4)], { ...held, missing: 0.4 })).toBe(true);
  expect(says([here(4)], { ...held, elsewhere: 1.2 })).toBe(true);
});
