import type { Hit } from './hit.ts';
import type { Expansion } from './expansions.ts';
import { NAMED } from './named-documents.ts';
import type { ReadIndex } from './read-index.ts';
import { ELSEWHERE } from './read-pages.ts';
import type { Weights } from './weights.ts';

/** What the synonym list says that a saying means where the site has nothing about it. */
export const NOT_HERE = 'không có trên trang này';

/**
 * Whether even the best hit is no answer: too little of the question is explained, or it is about something else. Who types
 * one word wants to look around: another body's matter in front is then not all there is.
 * @param length words of the question as typed
 */
export function saysNothing(
  hits: readonly Hit[],
  length: number,
  expansions: readonly Expansion[],
  index: Pick<ReadIndex, 'page'>,
  weights: Weights,
): boolean {
  const isOutside = expansions.some(({ means, closeness }) => means === NOT_HERE && closeness === 'exact');
  const [best] = hits;
  const isElsewhere = ({ document }: Hit): boolean => index.page(document)?.kind === ELSEWHERE;
  if (!best) return true;
  if (best.score === NAMED) return false;
  if (isOutside && best.score < weights.surely) return true;
  const asGood = length > 1 ? weights.asGood : 0;
  const hasRival = hits.some((hit) => hit.score > best.score * asGood && !isElsewhere(hit));
  if (isElsewhere(best) && !hasRival) return true;
  return weights.nothing.some(
    ({ score, share, from }) => best.score < score && best.share < share && length >= from,
  );
}
