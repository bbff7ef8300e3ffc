/**
 * Fits how much each evidence speaks against a best hit (`doubts` in src/search/engine/weights.ts) to the judged questions with
 * and without an answer, and prints, for thresholds, how many of those without are found out and how many others are
 * refused, each question judged by a fit on the four folds it is not in: `node scripts/bench/fit-doubts.ts [--dir dist]`.
 * What other rules decide (other bodies, words that are nothing here, documents named by number) and halves B are left out.
 */
import { hash } from 'node:crypto';
import { existsSync } from 'node:fs';
import type { Evidence } from '../../src/search/engine/evidence.ts';
import { NAMED } from '../../src/search/engine/named-documents.ts';
import { ELSEWHERE, type ProcedureIndex } from '../../src/search/engine/open-index.ts';
import { weights } from '../../src/search/engine/weights.ts';
import { text } from '../command-line/option.ts';
import { runCall } from '../command-line/run-call.ts';
import { readQuestions } from './judged-questions.ts';
import { dot, fitLogistic } from './logistic.ts';
import { REAL_QUESTIONS, SHARED_QUESTIONS, SITE_QUESTIONS, WARD_QUESTIONS } from './question-files.ts';
import { builtSearch, readSiteQuestions } from './site-questions.ts';

const FOLDS = 5;
/** Shares of the questions with an answer that a threshold may refuse. */
const REFUSED = [0.003, 0.005, 0.01, 0.015, 0.02];
const KINDS = Object.keys(weights.doubts).filter((kind) => kind !== 'always') as (keyof Evidence)[];

interface Judged {
  readonly seen: readonly number[];
  readonly isSo: boolean;
  readonly fold: number;
  /** Whether it is of the sets of real questions: thresholds are read off these. */
  readonly isReal: boolean;
}

function judge(index: ProcedureIndex, query: string, isSo: boolean, isReal: boolean): Judged[] {
  const { hits, evidence, isOutside } = index.search(query, { limit: 3 });
  const [best] = hits;
  if (!best || !evidence || isOutside || best.score === NAMED) return [];
  if (index.page(best.document)?.kind === ELSEWHERE) return [];
  const fold = (hash('sha256', query, 'buffer')[0] ?? 0) % FOLDS;
  return [{ seen: [1, ...KINDS.map((kind) => evidence[kind])], isSo, fold, isReal }];
}

function judged(index: ProcedureIndex): Judged[] {
  const site = SITE_QUESTIONS.filter((file) => existsSync(file)).flatMap(readSiteQuestions);
  const letters = [REAL_QUESTIONS, WARD_QUESTIONS, SHARED_QUESTIONS].filter((file) => existsSync(file));
  return [
    ...site
      .filter(({ half }) => half !== 'B')
      .flatMap(({ query, class: of }) => judge(index, query, of === 'none', true)),
    ...letters.flatMap((file) =>
      readQuestions(file).flatMap(({ query }) => judge(index, query, false, file === REAL_QUESTIONS)),
    ),
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
    const real = scored.filter(({ isSo, isReal }) => !isSo && isReal).map(({ doubt }) => doubt);
    real.sort((first, second) => second - first);
    const all = fitLogistic(cases);
    console.log(`${without.length} of ${cases.length} questions have no answer`);
    console.log(KINDS.map((kind, at) => `${kind}: ${(all[at + 1] ?? 0).toFixed(2)}`).join(', '));
    for (const share of REFUSED) {
      const threshold = real[Math.floor(share * real.length)] ?? 0;
      const found = without.filter(({ doubt }) => doubt > threshold).length / Math.max(1, without.length);
      console.log(
        `refuses ${share}: finds out ${found.toFixed(3)}, always: ${((all[0] ?? 0) - threshold).toFixed(2)}`,
      );
    }
  },
);
