import type { Phrase } from './phrases.ts';
import type { Query } from './query.ts';
import type { Title } from './titles.ts';

/** Places of a title that any part of the query speaks of; most titles have none and cost nothing more. */
export function touchedPlaces({ spellings }: Title, { touched }: Query): number[] {
  const places: number[] = [];
  for (let place = 0; place < spellings.length; place++)
    if (touched[spellings[place] ?? 0]) places.push(place);
  return places;
}

/** Bits of the words found in a title, and of those found with the next word right behind them. */
export function findBits(
  { spellings }: Title,
  places: readonly number[],
  bitsOf: (spelling: number) => number,
): { found: number; pairs: number } {
  let found = 0;
  let pairs = 0;
  let before = 0;
  let last = -1;
  for (const place of places) {
    const here = bitsOf(spellings[place] ?? 0);
    found |= here;
    if (place === last + 1) pairs |= before & (here >>> 1);
    before = here;
    last = place;
  }
  return { found, pairs };
}

/** Share of an official phrase that a title holds: its words, and its neighbours as neighbours. */
export function phraseCoverage(title: Title, places: readonly number[], phrase: Phrase): number {
  const { found, pairs } = findBits(title, places, (spelling) => phrase.bits.get(spelling) ?? 0);
  return found === 0 ? 0 : sumBits(found, phrase.wordShares) + sumBits(pairs, phrase.pairShares);
}

function sumBits(bits: number, values: readonly number[]): number {
  let total = 0;
  values.forEach((value, at) => {
    if (bits & (1 << at)) total += value;
  });
  return total;
}
