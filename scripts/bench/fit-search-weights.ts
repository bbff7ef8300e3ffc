/**
 * Finds the weights of the ranking by the judged questions instead of by hand: changes one weight after another and keeps a
 * change that is better over all questions and worse on at most one of five folds, so that no handful of questions decides.
 * Prints what it keeps; whoever likes it writes it into src/search/engine/weights.ts:
 * `node scripts/bench/fit-search-weights.ts [--dir dist] [--rounds 1]`. Halves B of the sets are never asked.
 */
import { hash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { weights, type Weights } from '../../src/search/engine/weights.ts';
import { text } from '../command-line/option.ts';
import { runCall } from '../command-line/run-call.ts';
import { readQuestions } from './judged-questions.ts';
import { REAL_QUESTIONS, SITE_QUESTIONS, WARD_QUESTIONS } from './question-files.ts';
import { builtSearch, readSiteQuestions, type BuiltSearch } from './site-questions.ts';
import { leaves, withLeaf } from './weight-leaves.ts';

/** Of the imitated questions, which are many and a guard, one in so many is asked. */
const WARD_STRIDE = 3;
const FOLDS = 5;
/** What a weight is multiplied by, in turn. */
const STEPS = [0.85, 1.15];
/** Worth of a right page in the second or third place, beside one in the first. */
const NEAR = 0.6;
const SLIGHT = 1e-9;

interface Asked {
  readonly query: string;
  /** Addresses, or codes of procedures. */
  readonly right: readonly string[];
  readonly fold: number;
}

const asked = (query: string, right: readonly string[]): Asked => ({
  query,
  right,
  fold: (hash('sha256', query, 'buffer')[0] ?? 0) % FOLDS,
});

function questions(): Asked[] {
  const site = SITE_QUESTIONS.filter((file) => existsSync(file)).flatMap(readSiteQuestions);
  return [
    ...site
      .filter(({ pages, half }) => pages.length > 0 && half !== 'B')
      .map(({ query, pages }) => asked(query, pages)),
    ...[
      ...readQuestions(REAL_QUESTIONS),
      ...readQuestions(WARD_QUESTIONS).filter((_, at) => at % WARD_STRIDE === 0),
    ].map(({ query, codes }) => asked(query, codes)),
  ];
}

/** What the answers are worth in all, by fold. */
function worth(of: readonly Asked[], site: BuiltSearch, tried: Weights): number[] {
  const index = site.open(tried);
  const folds = new Array<number>(FOLDS).fill(0);
  for (const { query, right, fold } of of) {
    const found = index
      .search(query, { limit: 3 })
      .hits.map(({ document }) => [site.addressOf(index, document), index.code(document)]);
    const place = found.findIndex((names) => names.some((name) => right.includes(name)));
    folds[fold] = (folds[fold] ?? 0) + (place === 0 ? 1 : place > 0 ? NEAR : 0);
  }
  return folds;
}

const total = (folds: readonly number[]): number => folds.reduce((sum, fold) => sum + fold, 0);

/** Whether the change is better in all and worse on at most one fold. */
const isBetter = (next: readonly number[], before: readonly number[]): boolean =>
  total(next) > total(before) + SLIGHT &&
  next.filter((fold, at) => fold < (before[at] ?? 0) - SLIGHT).length <= 1;

await runCall(
  {
    command: 'node scripts/bench/fit-search-weights.ts',
    about: 'Tìm trọng số xếp hạng của tìm kiếm theo các câu hỏi đã chấm, thử trên năm phần.',
    options: {
      dir: text('THƯ-MỤC', 'bản dựng của nội dung', 'dist'),
      rounds: text('SỐ', 'đi qua mọi trọng số mấy lượt', '1'),
    },
    read: ({ dir, rounds }) => ({ dir, rounds: Number(rounds) }),
  },
  ({ dir, rounds }) => {
    const site = builtSearch(dir);
    const all = questions();
    let best = weights;
    let folds = worth(all, site, best);
    console.log(`${all.length} questions, worth ${(total(folds) / all.length).toFixed(4)} each`);
    for (let round = 0; round < rounds; round++)
      for (const leaf of leaves(best))
        for (const step of STEPS) {
          const tried = withLeaf(best, leaf, step);
          const next = worth(all, site, tried);
          if (!isBetter(next, folds)) continue;
          [best, folds] = [tried, next];
          console.log(`${leaf.join('.')} × ${step}: ${(total(folds) / all.length).toFixed(4)}`);
          break;
        }
    console.log(JSON.stringify(best, null, 2));
  },
);
