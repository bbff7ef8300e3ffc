import { weighAllNames } from './all-names.ts';
import type { Query } from './query.ts';
import type { Question } from './question.ts';
import { scoreTitle } from './rank.ts';
import type { ReadIndex } from './read-index.ts';
import type { Sayings } from './sayings.ts';
import { touchedPlaces } from './title-bits.ts';
import type { Title } from './titles.ts';
import type { Weights } from './weights.ts';

/** What each document is worth for a query, by its number. */
export interface ScoredDocuments {
  readonly scores: Float64Array;
  /** Shares of the question that they explain. */
  readonly shares: Float64Array;
  /** The name by which each is found best. */
  readonly names: readonly (Title | undefined)[];
  /** Bits of the words of the query that each has outside its names, and in any of them. */
  readonly bodyBits: Int32Array;
  readonly nameBits: Int32Array;
  /** What all names of each tell of the question, in natural logarithms of the odds. */
  readonly told: Float64Array;
}

/** A name that a query speaks of, or whose document it finds outside its names; and the places that it speaks of. */
interface TouchedTitle {
  readonly title: Title;
  readonly places: readonly number[];
}

/** Scores every document by its best name, be it official or a saying, and by what all of them tell together. */
export function scoreDocuments(
  question: Question,
  query: Query,
  sayings: readonly Sayings[],
  { body, titles, priors, vocabulary }: ReadIndex,
  weights: Weights,
): ScoredDocuments {
  const bodyBits = new Int32Array(priors.length);
  query.bodyKeys.forEach((key, place) => {
    for (const document of body.get(key) ?? []) bodyBits[document] = (bodyBits[document] ?? 0) | (1 << place);
  });
  const scores = new Float64Array(priors.length);
  const shares = new Float64Array(priors.length);
  const names: (Title | undefined)[] = new Array<undefined>(priors.length);
  const whole = weightOfAll(query);
  const all = [...titles, ...new Set(sayings.flatMap((of) => of.titles))];
  const touched = all.flatMap((title): TouchedTitle[] => {
    const places = touchedPlaces(title, query);
    return places.length > 0 || bodyBits[title.document] ? [{ title, places }] : [];
  });
  const nameBits = namesBits(touched, query, priors.length);
  for (const { title, places } of touched) {
    const { document } = title;
    const outside = { body: bodyBits[document] ?? 0, otherNames: nameBits[document] ?? 0 };
    const found = scoreTitle(title, places, query, outside, vocabulary, weights);
    const score = found.score * (priors[document] ?? 1);
    if (score > (scores[document] ?? 0)) {
      scores[document] = score;
      names[document] = title;
    }
    if (found.explained > whole * (shares[document] ?? 0)) shares[document] = found.explained / whole;
  }
  const told = weighAllNames(question, all, scores, vocabulary, weights);
  return { scores, shares, names, bodyBits, nameBits, told };
}

/**
 * Bits of the words of the query that any name of a document has. Words of a special case are not gathered: that somebody
 * asks for a residence by "chưa xóa chỗ cũ" makes it no deletion.
 */
function namesBits(names: readonly TouchedTitle[], query: Query, size: number): Int32Array {
  const bits = new Int32Array(size);
  for (const { title, places } of names)
    for (const place of places) {
      const spelling = title.spellings[place] ?? 0;
      if (title.specialities.includes(spelling)) continue;
      bits[title.document] = (bits[title.document] ?? 0) | (query.exact.get(spelling) ?? 0);
    }
  return bits;
}

/** The weight of a whole question: what a title would explain that holds all of it. */
function weightOfAll({ wordWeights, pairWeights }: Query): number {
  return [...wordWeights, ...pairWeights].reduce((sum, weight) => sum + weight, 0);
}
