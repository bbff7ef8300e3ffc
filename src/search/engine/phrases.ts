import type { Expansion } from './expansions.ts';
import type { Vocabulary } from './vocabulary.ts';
import type { Weights } from './weights.ts';

/** The most words of a question or a phrase that are compared: the bits of a machine word. */
export const MOST_WORDS = 31;

const SYNONYM_WEIGHT = { exact: 'synonym', gapped: 'gappedSynonym', loose: 'looseSynonym' } as const;

/** An expansion in the places of the query. */
export interface Phrase {
  readonly start: number;
  readonly end: number;
  readonly weight: number;
  readonly bits: Map<number, number>;
  readonly wordShares: readonly number[];
  readonly pairShares: readonly number[];
}

/** Weighs an expansion. Gives nothing where the question lost its place or no name has its words. `kept` are the places left of the question. */
export function toPhrase(
  expansion: Expansion,
  kept: readonly number[],
  wordWeights: Float64Array,
  pairWeights: Float64Array,
  vocabulary: Vocabulary,
  weights: Weights,
): Phrase[] {
  const start = kept.findIndex((at) => at >= expansion.start);
  const end = kept.findLastIndex((at) => at < expansion.end) + 1;
  const spellings = expansion.spellings.slice(0, MOST_WORDS);
  const { words, pairs } = phraseWeights(
    spellings.map((spelling) => vocabulary.plainOf(spelling)),
    vocabulary,
    weights,
  );
  const total = sum(words) + sum(pairs);
  if (start < 0 || end <= start || total === 0) return [];
  const literal = sum(wordWeights.slice(start, end)) + sum(pairWeights.slice(start, end - 1));
  // Words that stand together in the names speak for themselves: a synonym of theirs may help, not overrule.
  const isOfficial =
    expansion.closeness === 'exact' &&
    end - start > 1 &&
    pairWeights.slice(start, end - 1).every((weight) => weight > 0);
  const bits = new Map<number, number>();
  spellings.forEach((spelling, at) => bits.set(spelling, (bits.get(spelling) ?? 0) | (1 << at)));
  return [
    {
      start,
      end,
      bits,
      weight:
        strengthOf(expansion, weights) *
        (isOfficial ? literal : Math.max(literal, synonymWorth(expansion, total, weights))),
      wordShares: words.map((weight) => weight / total),
      pairShares: pairs.map((weight) => weight / total),
    },
  ];
}

function phraseWeights(
  numbers: readonly number[],
  vocabulary: Vocabulary,
  weights: Weights,
): { words: number[]; pairs: number[] } {
  const words = numbers.map((number) =>
    vocabulary.documents(number) === 0 ? 0 : vocabulary.rarity(number, weights.rarityCap),
  );
  const pairs = numbers.slice(1).map((number, at) => {
    const first = numbers[at] ?? 0;
    return vocabulary.pairDocuments(first, number) === 0
      ? 0
      : weights.pair * vocabulary.pairRarity(first, number, weights.rarityCap);
  });
  return { words, pairs };
}

/** A synonym is worth partly what was said and partly what it means, so that a long official phrase does not outweigh a question. */
function synonymWorth({ saidLength }: Expansion, meansWeight: number, weights: Weights): number {
  const said = (saidLength + weights.pair * (saidLength - 1)) * weights.rarityCap * weights.saidRarity;
  return weights.saidShare * said + (1 - weights.saidShare) * Math.min(weights.phraseCap, meansWeight);
}

function strengthOf({ closeness, isPurpose, isStory }: Expansion, weights: Weights): number {
  return (
    weights[SYNONYM_WEIGHT[closeness]] * (isPurpose ? weights.purpose : 1) * (isStory ? weights.story : 1)
  );
}

function sum(values: ArrayLike<number>): number {
  let total = 0;
  for (let at = 0; at < values.length; at++) total += values[at] ?? 0;
  return total;
}
