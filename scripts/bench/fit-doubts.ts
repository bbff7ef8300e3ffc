/**
 * Fits how much each evidence speaks against a best hit (`doubts` in src/search/engine/weights.ts) to the judged questions with
 * and without an answer, and prints, for thresholds, how many of those without are found out and how many others are
 * refused, each writer's questions judged by a fit on those of all other writers: `node scripts/bench/fit-doubts.ts [--dir dist]`.
 * Halves B are not asked but with --half-b, and never fitted on; of sets without halves B is drawn by a hash (`halfOf`). Questions that another
 * body's page answers are left out: whatever search says of these, they are found.
 */
import { existsSync } from 'node:fs';
import { basename } from 'node:path';
import type { Evidence } from '../../src/search/engine/evidence.ts';
import { ruledNothing } from '../../src/search/engine/nothing.ts';
import type { ProcedureIndex } from '../../src/search/engine/open-index.ts';
import { weights } from '../../src/search/engine/weights.ts';
import { SECTIONS } from '../../src/site/sections.ts';
import { flag, text } from '../command-line/option.ts';
import { runCall } from '../command-line/run-call.ts';
import { halfOf, readQuestions } from './judged-questions.ts';
import { dot, fitLogistic } from './logistic.ts';
import {
  REAL_QUESTIONS,
  SAME_WRITER,
  SHARED_QUESTIONS,
  SITE_QUESTIONS,
  WARD_QUESTIONS,
} from './question-files.ts';
import { builtSearch, readSiteQuestions } from './site-questions.ts';

/** Shares of the questions with an answer that a threshold may refuse. */
const REFUSED = [0.01, 0.015, 0.02, 0.025];
const KINDS = Object.keys(weights.doubts).filter((kind) => kind !== 'always') as (keyof Evidence)[];

interface Judged {
  readonly writer: string;
  readonly half: 'A' | 'B';
  readonly isSo: boolean;
  readonly seen: readonly number[];
  /** What a rule says whatever the evidence. */
  readonly ruled: boolean | undefined;
}

const writerOf = (file: string): string =>
  (SAME_WRITER.find((files) => files.includes(basename(file))) ?? [basename(file)]).join(' + ');

function judged(index: ProcedureIndex, asks: (half: 'A' | 'B') => boolean): Judged[] {
  const judge = (file: string, query: string, isSo: boolean, half: 'A' | 'B'): Judged => {
    const { hits, evidence, isOutside = false, isNothing } = index.search(query);
    const ruled = ruledNothing({ hits, evidence, isOutside }, index, weights);
    const seen = evidence ? [1, ...KINDS.map((kind) => evidence[kind])] : [];
    return { writer: writerOf(file), half, isSo, seen, ruled: ruled && !isNothing ? false : ruled };
  };
  const site = SITE_QUESTIONS.filter((file) => existsSync(file)).flatMap((file) =>
    readSiteQuestions(file)
      .filter(({ pages }) => !pages.some((path) => path.startsWith(SECTIONS.elsewhere.path)))
      .filter(({ half = 'A' }) => asks(half))
      .map(({ query, class: of, half = 'A' }) => judge(file, query, of === 'none', half)),
  );
  const letters = [REAL_QUESTIONS, WARD_QUESTIONS, SHARED_QUESTIONS].filter((file) => existsSync(file));
  return [
    ...site,
    ...letters.flatMap((file) =>
      readQuestions(file)
        .map((question) => ({ question, half: halfOf(question) === 'a' ? 'A' : 'B' }) as const)
        .filter(({ half }) => asks(half))
        .map(({ question, half }) => judge(file, question.query, false, half)),
    ),
  ];
}

const fitted = (cases: readonly Judged[]): number[] =>
  fitLogistic(cases.filter(({ ruled, half }) => ruled === undefined && half === 'A'));

const share = (some: readonly unknown[], all: readonly unknown[]): string =>
  all.length === 0 ? '–' : (some.length / all.length).toFixed(3);

await runCall(
  {
    command: 'node scripts/bench/fit-doubts.ts',
    about:
      'Tìm ngưỡng "không có trên trang này" của tìm kiếm theo các câu hỏi đã chấm, thử trên câu của người viết chưa gặp.',
    options: {
      dir: text('THƯ-MỤC', 'bản dựng của nội dung', 'dist'),
      'half-b': flag('hỏi và báo cả nửa B, phần giữ lại để thử'),
    },
    read: ({ dir, 'half-b': isAllAsked }) => ({ dir, isAllAsked }),
  },
  ({ dir, isAllAsked }) => {
    const cases = judged(builtSearch(dir).open(), (half) => half === 'A' || isAllAsked);
    const scored = [...Map.groupBy(cases, ({ writer }) => writer)].flatMap(([writer, own]) => {
      const others = fitted(cases.filter((one) => one.writer !== writer));
      const doubtOf = ({ ruled, seen }: Judged): number =>
        ruled === undefined ? dot(others, seen) : ruled ? Infinity : -Infinity;
      return own.map((one) => ({ ...one, doubt: doubtOf(one) }));
    });
    const doubts = scored.filter(({ isSo }) => !isSo).map(({ doubt }) => doubt);
    doubts.sort((first, second) => second - first);
    const all = fitted(cases);
    console.log(KINDS.map((kind, at) => `${kind}: ${(all[at + 1] ?? 0).toFixed(2)}`).join(', '));
    for (const refused of REFUSED) {
      const threshold = doubts[Math.floor(refused * doubts.length)] ?? 0;
      const figures = (group: readonly (typeof scored)[number][]) => {
        const [without = [], others = []] = [true, false].map((so) =>
          group.filter(({ isSo }) => isSo === so),
        );
        const over = (of: typeof group) => of.filter(({ doubt }) => doubt > threshold);
        return { 'none found': share(over(without), without), false: share(over(others), others) };
      };
      console.log(`\nrefuses ${refused}, always: ${((all[0] ?? 0) - threshold).toFixed(2)}`);
      console.table({
        all: figures(scored),
        ...Object.fromEntries(
          [...Map.groupBy(scored, ({ writer, half }) => `${writer}, ${half}`)].map(([of, group]) => [
            of,
            figures(group),
          ]),
        ),
      });
    }
  },
);
