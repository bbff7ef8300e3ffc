import type { Evidence } from './evidence.ts';
import type { Hit } from './hit.ts';
import { NAMED } from './named-documents.ts';
import type { ReadIndex } from './read-index.ts';
import { ELSEWHERE } from './read-pages.ts';
import type { Weights } from './weights.ts';

/** What the synonym list says that a saying means where the site has nothing about it. */
export const NOT_HERE = 'không có trên trang này';

/** A question as answered so far. */
interface Answered {
  readonly hits: readonly Hit[];
  /** What speaks for the best hit, where there is one. */
  readonly evidence: Evidence | undefined;
  /** Whether it names what the word list says is not here. */
  readonly isOutside: boolean;
}

/** Whether even the best hit is no answer: a rule says so, or what tells answers from chance speaks against it. */
export function saysNothing(answered: Answered, index: Pick<ReadIndex, 'page'>, weights: Weights): boolean {
  const { evidence } = answered;
  return ruledNothing(answered, index, weights) ?? (!evidence || doubt(evidence, weights) > 0);
}

/**
 * Whether a rule says that there is nothing, or something; undefined where the evidence has to tell. Who types a word
 * or two wants to look around: another body's matter in front is then not all there is.
 */
export function ruledNothing(
  { hits, evidence, isOutside }: Answered,
  index: Pick<ReadIndex, 'page'>,
  weights: Weights,
): boolean | undefined {
  const [best] = hits;
  const isElsewhere = ({ document }: Hit): boolean => index.page(document)?.kind === ELSEWHERE;
  if (!best || !evidence) return true;
  if (best.score === NAMED) return false;
  if (isOutside && best.score < weights.surely) return true;
  const asGood = evidence.length > TWO_WORDS ? weights.asGood : 0;
  const hasRival = hits.some((hit) => hit.score > best.score * asGood && !isElsewhere(hit));
  if (isElsewhere(best) && !hasRival) return true;
  return isWhole(evidence) ? false : undefined;
}

const TWO_WORDS = 2 / 8;
/** Few words tell of another topic by chance. */
const FEW_WORDS_MORE = 0.1;
/** As `Evidence.explained` counts them. */
const THREE_WORDS = 1.5;
/** What all names of a page tell by small words, too, is no chance where it is as much ("người có công"), as `Evidence.told` counts it. */
const TOLD_FULLY = 1.5;
/** All but nothing: shares are sums of fractions. */
const ALL = 0.999;

/**
 * Whether no word is left over: who types "con dấu" looks around, and a name that holds it is an answer, however long.
 * Words of another topic may all stand in one name by chance; where three do, or all names tell of it, how it is asked tells of no topic.
 */
const isWhole = ({ share, missing, elsewhere, ours, explained, aside, told }: Evidence): boolean =>
  share >= ALL &&
  missing === 0 &&
  (elsewhere <= ours + FEW_WORDS_MORE || ((explained >= THREE_WORDS || told >= TOLD_FULLY) && aside <= 0));

/** How much speaks against the best hit: above 0 it is no answer. */
const doubt = (evidence: Evidence, { doubts: { always, ...each } }: Weights): number =>
  Object.entries(each).reduce((sum, [of, weight]) => sum + weight * evidence[of as keyof Evidence], always);
