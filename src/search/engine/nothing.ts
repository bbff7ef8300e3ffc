import type { Hit } from './hit.ts';
import type { Expansion } from './expansions.ts';
import { NAMED } from './named-documents.ts';
import type { ReadIndex } from './read-index.ts';
import { ELSEWHERE } from './read-pages.ts';
import type { Weights } from './weights.ts';

/** What the synonym list says that a saying means where the site has nothing about it. */
export const NOT_HERE = 'không có trên trang này';

/** Whether even the best hit is no answer: too little of the question is explained, or it is about something else. */
export function saysNothing(
  hits: readonly Hit[],
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
  const hasRival = hits.some((hit) => hit.score > best.score * weights.asGood && !isElsewhere(hit));
  if (isElsewhere(best) && !hasRival) return true;
  return weights.nothing.some(({ score, share }) => best.score < score && best.share < share);
}
