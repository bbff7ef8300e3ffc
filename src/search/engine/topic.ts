import type { TopicWords } from '../format/topic-words.ts';
import type { QuestionWord } from './question.ts';

/** What the words of a question tell of its topic. */
export interface Topic {
  /** How much they speak for a matter that is not here, in sixes of natural logarithms of the odds, at most two. */
  readonly elsewhere: number;
  /** How much they speak for a matter that is here, in the same measure. */
  readonly ours: number;
}

const TOLD_IN_ONE = 6;
const MOST = 2;

/** Weighs each word of a question and each two neighbours once. */
export function topicOf(words: readonly QuestionWord[], tables: readonly TopicWords[]): Topic {
  const keys = words.map(({ key }) => key);
  const pairs = keys.slice(1).map((key, at) => `${keys[at]} ${key}`);
  let [elsewhere, ours] = [0, 0];
  for (const key of new Set([...keys, ...pairs])) {
    const told = tables.find((table) => table.has(key))?.get(key) ?? 0;
    if (told > 0) elsewhere += told;
    else ours -= told;
  }
  const measured = (told: number): number => Math.min(MOST, told / TOLD_IN_ONE);
  return { elsewhere: measured(elsewhere), ours: measured(ours) };
}
