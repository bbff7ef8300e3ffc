import { bestReading, heardPhrases, type HeardPhrase, type Outside } from './best-reading.ts';
import type { Query } from './query.ts';
import { findBits } from './title-bits.ts';
import { shareOf, type Title } from './titles.ts';
import type { Vocabulary } from './vocabulary.ts';
import type { Weights } from './weights.ts';

/** What a title is worth for a query. */
export interface TitleScore {
  readonly score: number;
  /** How much of the question's own weight the title or a synonym explains. */
  readonly explained: number;
}

const NOTHING: TitleScore = { score: 0, explained: 0 };

/** What one title is worth for a query, which speaks of some of its places. */
export function scoreTitle(
  title: Title,
  places: readonly number[],
  query: Query,
  outside: Outside,
  vocabulary: Vocabulary,
  weights: Weights,
): TitleScore {
  const { found: plain, pairs } = findBits(
    title,
    places,
    (spelling) => (query.exact.get(spelling) ?? 0) | (query.plain.get(spelling) ?? 0),
  );
  const { found: exact } = findBits(title, places, (spelling) => query.exact.get(spelling) ?? 0);
  const heard = heardPhrases(title, places, query, weights);
  const explained = bestReading(query, exact, plain, pairs, outside, heard, weights);
  if (explained === 0) return NOTHING;
  const coverage = nameCoverage(title, places, query, heard, vocabulary, weights);
  const special = unaskedSpecialities(title, query, heard, weights);
  const score =
    title.factor *
    special *
    explained *
    (1 - weights.nameCoverage + weights.nameCoverage * coverage ** weights.nameCoverageSharpness);
  return { score, explained };
}

/** Each word that makes a procedure a special case (again, abroad, on the move …) and that nobody asked for costs a share. */
function unaskedSpecialities(
  title: Title,
  query: Query,
  heard: readonly HeardPhrase[],
  weights: Weights,
): number {
  let factor = 1;
  for (const spelling of title.specialities) {
    const isAsked =
      query.exact.has(spelling) ||
      heard.some(({ phrase, coverage }) => phrase.bits.has(spelling) && coverage > 0.5);
    if (!isAsked) factor *= 1 - (title.isElsewhere ? weights.unaskedElsewhere : weights.unaskedSpeciality);
  }
  return factor;
}

/** Share of a name's own words that the question or a well-matched synonym speaks of. */
function nameCoverage(
  title: Title,
  places: readonly number[],
  query: Query,
  heard: readonly HeardPhrase[],
  vocabulary: Vocabulary,
  weights: Weights,
): number {
  let covered = 0;
  for (const place of places) {
    const spelling = title.spellings[place] ?? 0;
    const share = shareOf(title, place) * vocabulary.rarity(vocabulary.plainOf(spelling), weights.rarityCap);
    covered += share * (query.exact.has(spelling) ? 1 : weights.synonym * heardBy(spelling, heard));
  }
  return title.length === 0 ? 0 : Math.min(1, covered / title.length);
}

/** How much a title holds of the fullest official phrase that has a spelling. */
const heardBy = (spelling: number, heard: readonly HeardPhrase[]): number =>
  heard.reduce(
    (most, { phrase, coverage }) => (phrase.bits.has(spelling) ? Math.max(most, coverage) : most),
    0,
  );
