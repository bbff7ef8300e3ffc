import { textsIn } from '../fields/texts-in.ts';
import { answersForCase } from '../procedures/answers/answers-for-case.ts';
import { answersOf } from '../procedures/answers/answers.ts';
import type { DeclarablePart } from '../procedures/schema/codes.ts';
import { costsOn } from '../procedures/rows/costs.ts';
import type { Procedure } from '../procedures/schema/schema.ts';
import { onceFor } from '../site/once.ts';
import { AT_ONCE, factsIn, type TextFact } from './facts-in-text.ts';

/** Every fact that a procedure's entry states, as keys (see `TextFact`). */
export interface StatedFacts {
  /** Times of the short answers, of the plain case and of each case; what a page tells as "the time" must be one of them. */
  answered: ReadonlySet<string>;
  /** Times anywhere in the entry's record: stages, exceptions, the citizen's own deadlines, temporary rules. */
  times: ReadonlySet<string>;
  /** Amounts that hold on the day, and those that hold on any. */
  amounts: ReadonlySet<string>;
  amountsEver: ReadonlySet<string>;
  papers: ReadonlySet<string>;
  isFree: boolean;
  /** Kinds of which the official record says more than the entry, which leaves that to the national portal. */
  untold: ReadonlySet<TextFact['kind']>;
  /** The short answers, for messages. */
  says: { amount: string; time: string; papers: string; free: string };
}

/** The parts of an entry that its editors write in their own words about the rest: they prove nothing. */
const OWN_WORDS: readonly (keyof Procedure)[] = [
  'summary',
  'plainCase',
  'cases',
  'aliases',
  'commonMistakes',
  'awaiting',
  'acknowledged',
  'differsFromRecord',
  'source',
  'related',
];

/** The parts in which an official record tells facts of a kind. */
const UNTOLD = {
  time: ['processingTime', 'steps'],
  amount: ['costs'],
  free: ['costs'],
  papers: ['evidence'],
} as const satisfies Record<TextFact['kind'], readonly DeclarablePart[]>;
const KINDS = Object.keys(UNTOLD) as TextFact['kind'][];

/** What the entry states on a day. */
export function statedFacts(procedure: Procedure, day: string): StatedFacts {
  const record = Object.fromEntries(
    Object.entries(procedure).filter(([key]) => !OWN_WORDS.includes(key as keyof Procedure)),
  );
  const ofDay = {
    ...record,
    channels: procedure.channels.map((way) => ({ ...way, costs: costsOn(way, day) })),
  };
  // Most texts of the day are those of the whole record.
  const read = onceFor(factsIn);
  const all = wordsIn(record).flatMap(read);
  const now = wordsIn(ofDay).flatMap(read);
  const answers = answersOf(procedure, day);
  const byCase = procedure.cases.map((one) => answersForCase(procedure, one, day));
  const each = [answers, ...byCase];
  const told = (of: 'time' | 'evidence') => each.flatMap((one) => factsIn(wordsOf(one[of])));
  return {
    answered: new Set([...keysOf(told('time'), 'time'), ...atOnce(each.map(({ time }) => wordsOf(time)))]),
    times: new Set([...keysOf(all, 'time'), ...processingTimes(procedure), ...atOnce(record)]),
    amounts: new Set([...keysOf(now, 'amount'), ...charges(ofDay.channels)]),
    amountsEver: new Set([...keysOf(all, 'amount'), ...charges(procedure.channels)]),
    papers: new Set([...keysOf(all, 'papers'), ...keysOf(told('evidence'), 'papers')]),
    isFree: /không (?:thu|mất|phải nộp)|miễn|(?<!\d)0 đồng/iu.test(
      [answers.cost.figure, ...wordsIn(ofDay.channels)].join('\n'),
    ),
    untold: new Set(
      KINDS.filter((kind) => UNTOLD[kind].some((part) => procedure.leftToPortal.includes(part))),
    ),
    says: {
      amount: answers.cost.figure,
      time: wordsOf(answers.time),
      papers: answers.evidence.figure,
      free: answers.cost.figure,
    },
  };
}

const wordsOf = ({ figure, remark }: { figure: string; remark?: string | undefined }): string =>
  [figure, remark].filter(Boolean).join('. ');

const keysOf = (facts: readonly TextFact[], kind: TextFact['kind']): Set<string> =>
  new Set(facts.filter((fact) => fact.kind === kind).map(({ key }) => key));

/** Every text of a part, at any depth. */
const wordsIn = (part: unknown): string[] => [...textsIn(part)].map(([, text]) => text);

/** A record that gives the result right after something states that it is given at once. */
const atOnce = (record: unknown): string[] =>
  wordsIn(record).some((text) => /ngay (?:sau )?khi/iu.test(text)) ? [AT_ONCE] : [];

/** The numbers of ways and official cases; one without a unit may be days or working days. */
const processingTimes = ({ channels, handlingCases }: Procedure): string[] =>
  [...channels, ...handlingCases].flatMap(({ processingTime: time }) => {
    if (time?.value === undefined) return [];
    const { value, unit } = time;
    if (unit !== 'unspecified') return [`${value} ${unit}`];
    return [`${value} day`, `${value} working-day`];
  });

const charges = (channels: Procedure['channels']): string[] =>
  channels.flatMap(({ costs }) => costs.flatMap(({ amount }) => (amount ? String(amount) : [])));
