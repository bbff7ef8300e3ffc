import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { committedSearch } from '../../scripts/bench/committed-search.ts';
import { finder, measure, readQuestions } from '../../scripts/bench/judged-questions.ts';
import { readSiteQuestions } from '../../scripts/bench/site-questions.ts';
import { openProcedureIndex } from '../../src/search/engine/open-index.ts';
import { content, isOfTheArea } from '../content/project-content.ts';

describe.runIf(isOfTheArea)('search over the committed procedures', () => {
  const committed = committedSearch(content.dir, '2026-11-24');
  const codes = new Set(committed.codes);
  const questions = readQuestions(join(import.meta.dirname, 'ward-questions.jsonl'))
    .filter((question) => question.codes.some((code) => codes.has(code)))
    .map((question) => ({ ...question, codes: question.codes.filter((code) => codes.has(code)) }));
  const index = openProcedureIndex(committed.built);
  const find = finder(index);

  it('is judged by at least sixty questions of every class', () => {
    expect(questions.length).toBeGreaterThanOrEqual(60);
    expect(new Set(questions.map((question) => question.class)).size).toBeGreaterThanOrEqual(11);
  });

  it('puts the right one first, or among the first three', () => {
    const figures = measure(questions, find);
    console.log(figures);
    expect(figures['hit@1']).toBeGreaterThanOrEqual(0.85);
    expect(figures['hit@3']).toBeGreaterThanOrEqual(0.95);
    expect(figures['empty']).toBe(0);
  });

  it('answers what people write letters about', () => {
    const figures = measure(readQuestions(join(import.meta.dirname, 'real-questions.jsonl')), find);
    console.log(figures);
    expect(figures['hit@1']).toBeGreaterThanOrEqual(0.75);
    expect(figures['hit@3']).toBeGreaterThanOrEqual(0.9);
  });

  it('says that it has nothing where it has nothing, and rarely elsewhere', () => {
    const refused = (queries: readonly { query: string }[]): number =>
      queries.filter(({ query }) => index.search(query).isNothing).length / queries.length;
    const figures = {
      without: refused(readSiteQuestions(join(import.meta.dirname, 'nothing-questions.jsonl'))),
      letters: refused(readQuestions(join(import.meta.dirname, 'real-questions.jsonl'))),
    };
    console.log(figures);
    expect(figures.without).toBeGreaterThanOrEqual(0.85);
    expect(figures.letters).toBeLessThanOrEqual(0.04);
  });

  it('has something about whatever word the procedures are named by', () => {
    const topics = [
      'căn cước',
      'con dấu',
      'chữ ký',
      'tôn giáo',
      'mầm non',
      'cây xanh',
      'xây dựng',
      'học phí',
    ];
    expect(topics.filter((topic) => index.search(topic).isNothing)).toEqual([]);
  });

  it('finds as well without accents as with them', () => {
    const part = (accents: boolean) =>
      measure(
        questions.filter((question) => question.accents === accents),
        find,
      )['hit@3'] ?? 0;
    expect(Math.abs(part(true) - part(false))).toBeLessThanOrEqual(0.03);
  });
});
