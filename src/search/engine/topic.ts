import { MOST_TOLD, type TopicWords } from '../format/topic-words.ts';
import type { QuestionWord } from './question.ts';

/** What the words of a question tell of its topic. */
export interface Topic {
  /** How much they speak for a matter that is not here, in sixes of natural logarithms of the odds, at most two. */
  readonly elsewhere: number;
  /** How much they speak for a matter that is here, in the same measure. */
  readonly ours: number;
  /** How much the one says that speaks loudest for either, from 0 to 1: many that say a little may only be a long question. */
  readonly loudestElsewhere: number;
  readonly loudestOurs: number;
  /** How much more for what is not here all but those speak that only ask ("mấy ngày thì có kết quả"). */
  readonly aside: number;
}

const TOLD_IN_ONE = 6;
const MOST = 2;

/** Weighs each word of a question and each two neighbours once. */
export function topicOf(words: readonly QuestionWord[], tables: readonly TopicWords[]): Topic {
  const told = toldBy(words, tables);
  const aside = toldBy(
    words.filter(({ role }) => role !== 'frame'),
    tables,
  );
  const loudest = (of: readonly number[]): number => Math.max(0, ...of) / MOST_TOLD;
  const ours = told.map((one) => -one);
  return {
    elsewhere: measured(told),
    ours: measured(ours),
    loudestElsewhere: loudest(told),
    loudestOurs: loudest(ours),
    aside: measured(aside) - measured(aside.map((one) => -one)),
  };
}

/** What each word and each two neighbours tell. */
function toldBy(words: readonly QuestionWord[], tables: readonly TopicWords[]): number[] {
  const keys = words.map(({ key }) => key);
  const pairs = keys.slice(1).map((key, at) => `${keys[at]} ${key}`);
  return [...new Set([...keys, ...pairs])].map(
    (key) => tables.find((table) => table.has(key))?.get(key) ?? 0,
  );
}

const measured = (told: readonly number[]): number =>
  Math.min(MOST, told.reduce((sum, one) => sum + Math.max(0, one), 0) / TOLD_IN_ONE);
