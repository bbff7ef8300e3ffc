import { hash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import type { ProcedureIndex } from '../../src/search/engine/open-index.ts';

/** One judged question. */
export interface JudgedQuestion {
  readonly id?: string;
  readonly query: string;
  readonly codes: readonly string[];
  readonly kind: 'answer' | 'several' | 'none';
  readonly accents: boolean;
  readonly class?: string;
}

/** The figures of shared/check/search.mjs over rows of questions. */
export function measure(
  questions: readonly JudgedQuestion[],
  find: (query: string) => string[],
): Record<string, number> {
  let [hit1, hit3, ndcg, empty] = [0, 0, 0, 0];
  for (const { query, codes } of questions) {
    const gold = new Set(codes);
    const found = find(query);
    if (gold.has(found[0] ?? '')) hit1++;
    if (found.slice(0, 3).some((code) => gold.has(code))) hit3++;
    if (found.length === 0) empty++;
    const gain = found
      .slice(0, 10)
      .reduce((sum, code, at) => sum + (gold.has(code) ? 1 / Math.log2(at + 2) : 0), 0);
    let ideal = 0;
    for (let at = 0; at < Math.min(10, gold.size); at++) ideal += 1 / Math.log2(at + 2);
    ndcg += gain / ideal;
  }
  const share = (value: number): number => Number((value / Math.max(1, questions.length)).toFixed(3));
  return {
    n: questions.length,
    'hit@1': share(hit1),
    'hit@3': share(hit3),
    'nDCG@10': share(ndcg),
    empty: share(empty),
  };
}

/** The figures of all questions, of those with and without accents, of each half and of each class. */
export function figuresByGroup(
  questions: readonly JudgedQuestion[],
  find: (query: string) => string[],
): Record<string, Record<string, number>> {
  const groups: Record<string, readonly JudgedQuestion[]> = {
    all: questions,
    accents: questions.filter(({ accents }) => accents),
    'no accents': questions.filter(({ accents }) => !accents),
    'half A': questions.filter((question) => halfOf(question) === 'a'),
    'half B': questions.filter((question) => halfOf(question) === 'b'),
    ...Object.groupBy(questions, (question) => question.class ?? question.kind),
  };
  return Object.fromEntries(Object.entries(groups).map(([name, group]) => [name, measure(group, find)]));
}

/** Which half a question belongs to, by a fixed hash of its id or its words: "a" is tuned on, "b" is only reported. */
export function halfOf({ id, query }: JudgedQuestion): 'a' | 'b' {
  const [first = 0] = hash('sha256', id ?? query, 'buffer');
  return first % 2 === 0 ? 'a' : 'b';
}

/** Questions of a file that have an answer in it. */
export function readQuestions(file: string): JudgedQuestion[] {
  const questions = readFileSync(file, 'utf8')
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as JudgedQuestion);
  return questions.filter(({ codes, kind }) => codes.length > 0 && kind !== 'none');
}

/** A function from a question to codes in order, with each code once; pages that are no procedures don't count. */
export function finder(index: ProcedureIndex): (query: string) => string[] {
  return (query) => {
    const codes = index.search(query, { limit: 20 }).hits.map(({ document }) => index.code(document));
    return [...new Set(codes)].filter((code) => code !== '');
  };
}
