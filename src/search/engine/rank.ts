import type { Query } from './query.ts';
import { findBits, phraseCoverage, touchedPlaces } from './title-bits.ts';
import type { Title } from './titles.ts';
import type { Vocabulary } from './vocabulary.ts';
import type { Weights } from './weights.ts';

/** What a title is worth for a query. */
export interface TitleScore {
  readonly score: number;
  /** How much of the question's own weight the title or a synonym explains. */
  readonly explained: number;
}

const NOTHING: TitleScore = { score: 0, explained: 0 };

/** Bits of the words of a query that a document has outside the title that is scored. */
export interface Outside {
  readonly body: number;
  /** Words of its names, this one among them. */
  readonly otherNames: number;
}

/** What one title is worth for a query. */
export function scoreTitle(
  title: Title,
  query: Query,
  outside: Outside,
  vocabulary: Vocabulary,
  weights: Weights,
): TitleScore {
  const places = touchedPlaces(title, query);
  if (places.length === 0 && outside.body === 0) return NOTHING;
  const { found: plain, pairs } = findBits(
    title,
    places,
    (spelling) => (query.exact.get(spelling) ?? 0) | (query.plain.get(spelling) ?? 0),
  );
  const { found: exact } = findBits(title, places, (spelling) => query.exact.get(spelling) ?? 0);
  const phraseScores = query.phrases.map((phrase) => phraseCoverage(title, places, phrase));
  const explained = bestReading(query, exact, plain, pairs, outside, phraseScores, weights);
  if (explained === 0) return NOTHING;
  const coverage = nameCoverage(title, places, query, phraseScores, vocabulary, weights);
  const special = unaskedSpecialities(title, query, phraseScores, weights);
  const score =
    title.factor *
    special *
    explained *
    (1 - weights.nameCoverage + weights.nameCoverage * coverage ** weights.nameCoverageSharpness);
  return { score, explained };
}

/**
 * The best explanation of the whole question: each stretch either by its own words or by one synonym, never both,
 * so that many synonyms cannot add up and drown a name that is literally there.
 */
function bestReading(
  query: Query,
  exact: number,
  plain: number,
  pairs: number,
  outside: Outside,
  phraseScores: readonly number[],
  weights: Weights,
): number {
  const best = new Float64Array(query.size + 1);
  for (let place = 0; place < query.size; place++) {
    const pairBefore = place > 0 && pairs & (1 << (place - 1)) ? (query.pairWeights[place - 1] ?? 0) : 0;
    const own = wordScore(query, place, exact, plain, pairs, outside, weights) + pairBefore;
    best[place + 1] = Math.max(best[place + 1] ?? 0, (best[place] ?? 0) + own);
    query.phrases.forEach((phrase, at) => {
      if (phrase.start !== place) return;
      const score = (best[place] ?? 0) + phrase.weight * (phraseScores[at] ?? 0) ** weights.phraseSharpness;
      for (let end = phrase.end; end <= query.size; end++) best[end] = Math.max(best[end] ?? 0, score);
    });
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

/** Each word that makes a procedure a special case (again, abroad, on the move …) and that nobody asked for costs a share. */
function unaskedSpecialities(
  title: Title,
  query: Query,
  phraseScores: readonly number[],
  weights: Weights,
): number {
  let factor = 1;
  for (const spelling of title.specialities) {
    const isAsked =
      query.exact.has(spelling) ||
      query.phrases.some((phrase, at) => phrase.bits.has(spelling) && (phraseScores[at] ?? 0) > 0.5);
    if (!isAsked) factor *= 1 - (title.isElsewhere ? weights.unaskedElsewhere : weights.unaskedSpeciality);
  }
  return factor;
}

/** Share of a name's own words that the question or a well-matched synonym speaks of. */
function nameCoverage(
  title: Title,
  places: readonly number[],
  query: Query,
  phraseScores: readonly number[],
  vocabulary: Vocabulary,
  weights: Weights,
): number {
  let covered = 0;
  for (const place of places) {
    const spelling = title.spellings[place] ?? 0;
    const share =
      (title.shares[place] ?? 1) * vocabulary.rarity(vocabulary.plainOf(spelling), weights.rarityCap);
    const bySynonym = query.phrases.map((phrase, at) =>
      phrase.bits.has(spelling) ? (phraseScores[at] ?? 0) * weights.synonym : 0,
    );
    covered += share * (query.exact.has(spelling) ? 1 : Math.max(0, ...bySynonym));
  }
  return title.length === 0 ? 0 : Math.min(1, covered / title.length);
}
