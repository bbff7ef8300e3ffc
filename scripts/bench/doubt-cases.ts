import { existsSync } from 'node:fs';
import { basename } from 'node:path';
import type { Evidence } from '../../src/search/engine/evidence.ts';
import { ruledNothing } from '../../src/search/engine/nothing.ts';
import type { ProcedureIndex } from '../../src/search/engine/open-index.ts';
import { weights } from '../../src/search/engine/weights.ts';
import { SECTIONS } from '../../src/site/sections.ts';
import type { HeldOut } from './writers/held-out-writers.ts';
import { halfOf, readQuestions } from './judged-questions.ts';
import type { Case } from './logistic.ts';
import {
  REAL_QUESTIONS,
  SAME_WRITER,
  SHARED_QUESTIONS,
  SITE_QUESTIONS,
  WARD_QUESTIONS,
} from './question-files.ts';
import { readSiteQuestions, type SiteQuestion } from './site-questions.ts';

/** The evidences that doubts weigh, in the order of what is `seen`. */
export const KINDS = Object.keys(weights.doubts).filter((kind) => kind !== 'always') as (keyof Evidence)[];

/** Of a held-out writer's cases one in so many is fitted on: with one in five the stories of our own sets lose. */
const FITTED_ON = 25;

/** What was seen of the best hit of a question, and whether nothing is there that answers it. */
export interface DoubtCase extends Case {
  readonly writer: string;
  readonly half: 'A' | 'B';
  /** Whether its writer was taken out of the index. */
  readonly isHeldOut: boolean;
  readonly mayFit: boolean;
  /** What a rule says whatever the evidence. */
  readonly ruled: boolean | undefined;
}

type Origin = Pick<DoubtCase, 'writer' | 'half' | 'isHeldOut' | 'mayFit'>;

function judge(index: ProcedureIndex, query: string, isSo: boolean, origin: Origin): DoubtCase {
  const { hits, evidence, isOutside = false, isNothing } = index.search(query);
  const ruled = ruledNothing({ hits, evidence, isOutside }, index, weights);
  const seen = evidence ? [1, ...KINDS.map((kind) => evidence[kind])] : [];
  return { ...origin, isSo, seen, ruled: ruled && !isNothing ? false : ruled };
}

const writerOf = (file: string): string =>
  (SAME_WRITER.find((files) => files.includes(basename(file))) ?? [basename(file)]).join(' + ');

const isOurs = ({ pages }: SiteQuestion): boolean =>
  !pages.some((path) => path.startsWith(SECTIONS.elsewhere.path));

/** The judged questions of the sets, of the halves that may be asked. */
export function casesOfSets(index: ProcedureIndex, asks: (half: 'A' | 'B') => boolean): DoubtCase[] {
  const of = (file: string, half: 'A' | 'B'): Origin => ({
    writer: writerOf(file),
    half,
    isHeldOut: false,
    mayFit: half === 'A',
  });
  const site = SITE_QUESTIONS.filter((file) => existsSync(file)).flatMap((file) =>
    readSiteQuestions(file)
      .filter((question) => isOurs(question) && asks(question.half ?? 'A'))
      .map(({ query, class: is, half = 'A' }) => judge(index, query, is === 'none', of(file, half))),
  );
  const letters = [REAL_QUESTIONS, WARD_QUESTIONS, SHARED_QUESTIONS].filter((file) => existsSync(file));
  return [
    ...site,
    ...letters.flatMap((file) =>
      readQuestions(file)
        .map((question) => ({ question, half: halfOf(question) === 'a' ? 'A' : 'B' }) as const)
        .filter(({ half }) => asks(half))
        .map(({ question, half }) => judge(index, question.query, false, of(file, half))),
    ),
  ];
}

/** What held-out writers ask; the other part of it tells how a fit does with whom it has never heard. */
export const casesOfHeldOut = (all: Iterable<HeldOut>): DoubtCase[] =>
  [...all].flatMap(({ writer, site, questions }) => {
    const index = site.open();
    return questions.filter(isOurs).map(({ query, class: is }, at) =>
      judge(index, query, is === 'none', {
        writer,
        half: 'A',
        isHeldOut: true,
        mayFit: at % FITTED_ON === 0,
      }),
    );
  });
