/**
 * Fits how much each evidence speaks against a best hit (`doubts` in src/search/engine/weights.ts) to the judged questions with
 * and without an answer and to one in 25 of those whose writer was taken out of the index (writers/), and prints, for
 * thresholds, how many of those without are found out and how many others are refused, each writer's questions judged by a fit
 * on those of all other writers: `node scripts/bench/fit-doubts.ts [--dir dist] [--content DIR] [--half-b]`.
 * Halves B are not asked but with --half-b, and never fitted on; of sets without halves B is drawn by a hash (`halfOf`). Questions that another
 * body's page answers are left out: whatever search says of these, they are found. The thresholds are by the sets alone.
 */
import { CONTENT, surroundings } from '../command-line/folder-options.ts';
import { flag, text } from '../command-line/option.ts';
import { runCall } from '../command-line/run-call.ts';
import { casesOfHeldOut, casesOfSets, KINDS, type DoubtCase } from './doubt-cases.ts';
import { heldOutWriters } from './writers/held-out-writers.ts';
import { dot, fitLogistic } from './logistic.ts';
import { builtSearch } from './site-questions.ts';

/** Shares of the questions with an answer that a threshold may refuse. */
const REFUSED = [0.01, 0.015, 0.02, 0.025];

const fitted = (cases: readonly DoubtCase[]): number[] =>
  fitLogistic(cases.filter(({ ruled, mayFit }) => ruled === undefined && mayFit));

const share = (some: readonly unknown[], all: readonly unknown[]): string =>
  all.length === 0 ? '–' : (some.length / all.length).toFixed(3);

await runCall(
  {
    command: 'node scripts/bench/fit-doubts.ts',
    about:
      'Tìm ngưỡng "không có trên trang này" của tìm kiếm theo các câu hỏi đã chấm, thử trên câu của người viết chưa gặp.',
    options: {
      dir: text('THƯ-MỤC', 'bản dựng của nội dung', 'dist'),
      content: CONTENT,
      'half-b': flag('hỏi và báo cả nửa B, phần giữ lại để thử'),
    },
    read: ({ dir, content, 'half-b': isAllAsked }) => ({ dir, isAllAsked, ...surroundings(content) }),
    site: ({ dir }) => dir,
    content: ({ contentDir }) => contentDir,
  },
  ({ dir, isAllAsked, contentDir, siteDate }) => {
    const cases = [
      ...casesOfHeldOut(heldOutWriters(dir, contentDir, siteDate)),
      ...casesOfSets(builtSearch(dir).open(), (half) => half === 'A' || isAllAsked),
    ];
    const scored = [...Map.groupBy(cases, ({ writer }) => writer)].flatMap(([writer, own]) => {
      const others = fitted(cases.filter((one) => one.writer !== writer));
      const doubtOf = ({ ruled, seen }: DoubtCase): number =>
        ruled === undefined ? dot(others, seen) : ruled ? Infinity : -Infinity;
      return own.map((one) => ({ ...one, doubt: doubtOf(one) }));
    });
    const ofSets = scored.filter(({ isHeldOut }) => !isHeldOut);
    const doubts = ofSets.filter(({ isSo }) => !isSo).map(({ doubt }) => doubt);
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
        'all of the sets': figures(ofSets),
        'all held out': figures(scored.filter(({ isHeldOut }) => isHeldOut)),
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
