/**
 * Fits how much each evidence speaks against a best hit (`doubts` in src/search/engine/weights.ts) to the judged questions with
 * and without an answer, and prints, for thresholds, how many of those without are found out and how many others are
 * refused, each question judged by a fit on the four folds it is not in: `node scripts/bench/fit-doubts.ts [--dir dist]`.
 * What rules decide (other bodies, words that are nothing here, documents named by number) and halves B are left out; of
 * sets without halves B is drawn by a hash (`halfOf`).
 */
import { hash } from 'node:crypto';
import { existsSync } from 'node:fs';
import type { Evidence } from '../../src/search/engine/evidence.ts';
import { ruledNothing } from '../../src/search/engine/nothing.ts';
import type { ProcedureIndex } from '../../src/search/engine/open-index.ts';
import { weights } from '../../src/search/engine/weights.ts';
import { text } from '../command-line/option.ts';
import { runCall } from '../command-line/run-call.ts';
import { halfOf, readQuestions } from './judged-questions.ts';
import { dot, fitLogistic } from './logistic.ts';
import { REAL_QUESTIONS, SHARED_QUESTIONS, SITE_QUESTIONS, WARD_QUESTIONS } from './question-files.ts';
import { builtSearch, readSiteQuestions } from './site-questions.ts';

const FOLDS = 5;
/** Shares of the questions with an answer that a threshold may refuse. */
const REFUSED = [0.003, 0.005, 0.01, 0.015, 0.02, 0.025];
const KINDS = Object.keys(weights.doubts).filter((kind) => kind !== 'always') as (keyof Evidence)[];

interface Judged {
  readonly seen: readonly number[];
  readonly isSo: boolean;
  readonly fold: number;
}

function judge(index: ProcedureIndex, query: string, isSo: boolean): Judged[] {
  const { hits, evidence, isOutside = false } = index.search(query);
  if (!evidence || ruledNothing({ hits, evidence, isOutside }, index, weights) !== undefined) return [];
  const fold = (hash('sha256', query, 'buffer')[0] ?? 0) % FOLDS;
  return [{ seen: [1, ...KINDS.map((kind) => evidence[kind])], isSo, fold }];
}

function judged(index: ProcedureIndex): Judged[] {
  const site = SITE_QUESTIONS.filter((file) => existsSync(file)).flatMap(readSiteQuestions);
  const letters = [REAL_QUESTIONS, WARD_QUESTIONS, SHARED_QUESTIONS].filter((file) => existsSync(file));
  return [
    ...site
      .filter(({ half }) => half !== 'B')
      .flatMap(({ query, class: of }) => judge(index, query, of === 'none')),
    ...letters
      .flatMap(readQuestions)
      .filter((question) => halfOf(question) === 'a')
      .flatMap(({ query }) => judge(index, query, false)),
  ];
}

await runCall(
  {
    command: 'node scripts/bench/fit-doubts.ts',
    about: 'Tìm ngưỡng "không có trên trang này" của tìm kiếm theo các câu hỏi đã chấm, thử trên năm phần.',
    options: { dir: text('THƯ-MỤC', 'bản dựng của nội dung', 'dist') },
    read: ({ dir }) => dir,
  },
  (dir) => {
    const cases = judged(builtSearch(dir).open());
    const scored = Array.from({ length: FOLDS }, (_, fold) => {
      const fitted = fitLogistic(cases.filter((one) => one.fold !== fold));
      return cases
        .filter((one) => one.fold === fold)
        .map((one) => ({ ...one, doubt: dot(fitted, one.seen) }));
    }).flat();
    const without = scored.filter(({ isSo }) => isSo);
    const others = scored.filter(({ isSo }) => !isSo).map(({ doubt }) => doubt);
    others.sort((first, second) => second - first);
    const all = fitLogistic(cases);
    console.log(`${without.length} of ${cases.length} questions have no answer`);
    console.log(KINDS.map((kind, at) => `${kind}: ${(all[at + 1] ?? 0).toFixed(2)}`).join(', '));
    for (const share of REFUSED) {
      const threshold = others[Math.floor(share * others.length)] ?? 0;
      const found = without.filter(({ doubt }) => doubt > threshold).length / Math.max(1, without.length);
      console.log(
        `refuses ${share}: finds out ${found.toFixed(3)}, always: ${((all[0] ?? 0) - threshold).toFixed(2)}`,
      );
    }
  },
);
