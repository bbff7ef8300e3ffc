import { describe, expect } from 'vitest';
import { procedureCodesOf } from '../../src/life-events/procedure-codes.ts';
import { content, itHere } from './project-content.ts';

const { procedures, news, modelExamples, questions, materials, legalDocuments, standingPages } =
  content.entries;
const liveCodes = new Set(procedures.map(({ fields: { code } }) => code));

/** Words as a reader counts them: what stands between spaces and holds a letter or a digit. */
const wordsIn = (...texts: (string | undefined)[]): number =>
  texts
    .join('\n')
    .replace(/\]\([^)]*\)/g, ']')
    .split(/\s+/)
    .filter((word) => /[\p{L}\p{N}]/u.test(word)).length;

const outside = (rows: { file: string; words: number }[]) =>
  rows.filter(({ words }) => words < 80 || words > 250);

describe('life events that lead to at least one procedure of the site', () => {
  itHere.each([
    ['person', 10],
    ['business', 5],
    ['livelihood', 3],
  ])('of the group %s are at least %i', (group, least) => {
    const live = (content.lists.lifeEvents?.value ?? []).filter(
      (event) => event.group === group && procedureCodesOf(event).some((code) => liveCodes.has(code)),
    );
    expect(live.length).toBeGreaterThanOrEqual(least);
  });
});

describe('texts of 80 to 250 words', () => {
  itHere('are all news, at least 25', () => {
    expect(news.length).toBeGreaterThanOrEqual(25);
    expect(outside(news.map(({ file, body }) => ({ file, words: wordsIn(body) })))).toEqual([]);
  });
  itHere('are all model examples, at least 15', () => {
    expect(modelExamples.length).toBeGreaterThanOrEqual(15);
    const told = modelExamples.map(({ file, body, fields: { problem, solution, result } }) => ({
      file,
      words: wordsIn(problem, solution, result, body),
    }));
    expect(outside(told)).toEqual([]);
  });
});

itHere.each<[string, number, number]>([
  ['procedures', procedures.length, 60],
  ['questions', questions.length, 40],
  ['legal documents beyond the plan’s own', legalDocuments.length - 28, 40],
  ['guides', content.lists.guides?.value?.length ?? 0, 5],
  ['leaflets', materials.filter(({ fields }) => fields.kind === 'leaflet').length, 4],
  ['radio scripts', materials.filter(({ fields }) => fields.kind === 'radio-script').length, 4],
  ['standing pages', standingPages.length, 6],
])('there are enough %s: %i, at least %i', (_, count, least) => expect(count).toBeGreaterThanOrEqual(least));

itHere('there are at least twelve slogans, numbered in their entries', () => {
  const slogans = materials
    .filter(({ fields }) => fields.kind === 'slogan')
    .flatMap(({ body }) => body.match(/^\d+\. \*\*.+\*\*$/gm) ?? []);
  expect(new Set(slogans).size).toBeGreaterThanOrEqual(12);
});
