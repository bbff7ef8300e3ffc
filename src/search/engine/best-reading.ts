import type { Phrase } from './phrases.ts';
import type { Query } from './query.ts';
import { phraseCoverage } from './title-bits.ts';
import type { Title } from './titles.ts';
import type { Weights } from './weights.ts';

/** Bits of the words of a query that a document has outside the title that is scored. */
export interface Outside {
  readonly body: number;
  /** Words of its names, this one among them. */
  readonly otherNames: number;
}

/** An official phrase of which a title holds something: most titles hold nothing of any. */
export interface HeardPhrase {
  readonly phrase: Phrase;
  readonly coverage: number;
  readonly score: number;
}

/** The official phrases of which a title holds something; the places are those of the title that the query touches. */
export const heardPhrases = (
  title: Title,
  places: readonly number[],
  { phrases }: Query,
  weights: Weights,
): HeardPhrase[] =>
  phrases.flatMap((phrase) => {
    const coverage = phraseCoverage(title, places, phrase);
    const score = phrase.weight * coverage ** weights.phraseSharpness;
    return coverage > 0 ? [{ phrase, coverage, score }] : [];
  });

/**
 * The best explanation of the whole question: each stretch either by its own words or by one synonym, never both,
 * so that many synonyms cannot add up and drown a name that is literally there.
 */
export function bestReading(
  query: Query,
  exact: number,
  plain: number,
  pairs: number,
  outside: Outside,
  heard: readonly HeardPhrase[],
  weights: Weights,
): number {
  const best = new Float64Array(query.size + 1);
  for (let place = 0; place < query.size; place++) {
    const pairBefore = place > 0 && pairs & (1 << (place - 1)) ? (query.pairWeights[place - 1] ?? 0) : 0;
    const own = wordScore(query, place, exact, plain, pairs, outside, weights) + pairBefore;
    best[place + 1] = Math.max(best[place + 1] ?? 0, (best[place] ?? 0) + own);
    for (const { phrase, score } of heard) {
      if (phrase.start !== place) continue;
      const reached = (best[place] ?? 0) + score;
      for (let end = phrase.end; end <= query.size; end++) best[end] = Math.max(best[end] ?? 0, reached);
    }
  }
  return best[query.size] ?? 0;
}

function wordScore(
  query: Query,
  place: number,
  exact: number,
  plain: number,
  pairs: number,
  outside: Outside,
  weights: Weights,
): number {
  const weight = query.wordWeights[place] ?? 0;
  const bit = 1 << place;
  if (!(plain & bit))
    return (
      weight *
      Math.max(outside.body & bit ? weights.body : 0, outside.otherNames & bit ? weights.otherName : 0)
    );
  const isPaired = (pairs & bit) !== 0 || (place > 0 && (pairs & (bit >>> 1)) !== 0);
  const cohesion = Math.max(query.cohesions[place] ?? 0, place > 0 ? (query.cohesions[place - 1] ?? 0) : 0);
  const compound = isPaired ? 1 : 1 - weights.brokenCompound * cohesion;
  return weight * compound * (exact & bit ? 1 : isPaired ? weights.otherMarksInCompound : weights.otherMarks);
}
