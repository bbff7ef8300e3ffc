import type { Expansion } from './expansions.ts';
import { MOST_WORDS, toPhrase } from './phrases.ts';
import type { Phrase } from './phrases.ts';
import type { QuestionWord } from './question.ts';
import { rescueCompounds } from './rescue-compounds.ts';
import type { Vocabulary } from './vocabulary.ts';
import type { Weights } from './weights.ts';

/** A question made ready to be compared with every title. */
export interface Query {
  readonly size: number;
  /** Weight of each word, and of each word with the one after it. */
  readonly wordWeights: Float64Array;
  readonly pairWeights: Float64Array;
  readonly cohesions: Float64Array;
  /** For each spelling: bits of the words that it is, and of those that it is but for the marks. */
  readonly exact: Map<number, number>;
  readonly plain: Map<number, number>;
  readonly phrases: readonly Phrase[];
  /** One for each spelling that any of these speaks of. */
  readonly touched: Uint8Array;
  /** The plain form of each word that carries weight, to be found outside the names. */
  readonly bodyKeys: readonly string[];
}

/** Turns a question into weights. Words without weight are left out, unless a synonym needs their place. */
export function prepareQuery(
  typed: readonly QuestionWord[],
  isAccented: boolean,
  expansions: readonly Expansion[],
  vocabulary: Vocabulary,
  weights: Weights,
): Query {
  const words = rescueCompounds(typed, vocabulary, weights);
  const kept = keptPlaces(words, isAccented, expansions);
  const plainNumbers = kept.map((at) => vocabulary.plain(words[at]?.key ?? '') ?? -1);
  const wordWeights = Float64Array.from(kept, (at, place) =>
    weightOf(words[at], plainNumbers[place] ?? -1, vocabulary, weights),
  );
  const pairs = weighPairs(words, kept, plainNumbers, wordWeights, vocabulary, weights);
  const { exact, plain } = spellingBits(
    kept.map((at) => words[at]),
    plainNumbers,
    isAccented,
    vocabulary,
  );
  const phrases = expansions.flatMap((expansion) =>
    toPhrase(expansion, kept, wordWeights, pairs.pairWeights, vocabulary, weights),
  );
  const touched = new Uint8Array(vocabulary.size);
  for (const bits of [exact, plain, ...phrases.map((phrase) => phrase.bits)])
    for (const spelling of bits.keys()) touched[spelling] = 1;
  const bodyKeys = kept.map((at) => (words[at]?.role === 'content' ? words[at].key : ''));
  return { size: kept.length, wordWeights, ...pairs, exact, plain, phrases, touched, bodyKeys };
}

function weighPairs(
  words: readonly QuestionWord[],
  kept: readonly number[],
  plainNumbers: readonly number[],
  wordWeights: Float64Array,
  vocabulary: Vocabulary,
  weights: Weights,
): Pick<Query, 'pairWeights' | 'cohesions'> {
  const pairWeights = new Float64Array(kept.length);
  const cohesions = new Float64Array(kept.length);
  for (let place = 0; place + 1 < kept.length; place++) {
    const [at = 0, next = 0, first = -1, second = -1] = [
      kept[place],
      kept[place + 1],
      plainNumbers[place],
      plainNumbers[place + 1],
    ];
    if (next - at > 1 || vocabulary.pairDocuments(first, second) === 0) continue;
    const hasFiller = wordWeights[place] === 0 || wordWeights[place + 1] === 0;
    const share = (hasFiller ? weights.light : 1) * shareOfPlace(words[at], weights);
    pairWeights[place] = weights.pair * share * vocabulary.pairRarity(first, second, weights.rarityCap);
    cohesions[place] = vocabulary.cohesion(first, second);
  }
  return { pairWeights, cohesions };
}

function keptPlaces(
  words: readonly QuestionWord[],
  isAccented: boolean,
  expansions: readonly Expansion[],
): number[] {
  const places = words
    .map((_, at) => at)
    .filter((at) => {
      const word = words[at];
      if (!word) return false;
      return (
        word.role === 'content' ||
        word.role === 'light' ||
        (word.role === 'filler' && !isAccented) ||
        expansions.some(({ start, end }) => start <= at && at < end)
      );
    });
  return places.slice(0, MOST_WORDS);
}

/** What a word keeps where it stands in the story before the wish, or in the purpose after it. */
const shareOfPlace = (word: QuestionWord | undefined, weights: Weights): number =>
  (word?.isPurpose ? weights.purpose : 1) * (word?.isStory ? weights.story : 1);

/** A word that no name holds has the weight of a rare one: it may still be found outside the names. */
function weightOf(
  word: QuestionWord | undefined,
  plain: number,
  vocabulary: Vocabulary,
  weights: Weights,
): number {
  if (!word || word.role === 'frame' || word.role === 'filler') return 0;
  const share = (word.role === 'light' ? weights.light : 1) * shareOfPlace(word, weights);
  return share * (plain < 0 ? weights.rarityCap : vocabulary.rarity(plain, weights.rarityCap));
}

function spellingBits(
  words: readonly (QuestionWord | undefined)[],
  plainNumbers: readonly number[],
  isAccented: boolean,
  vocabulary: Vocabulary,
): Pick<Query, 'exact' | 'plain'> {
  const exact = new Map<number, number>();
  const plain = new Map<number, number>();
  words.forEach((word, place) => {
    for (const spelling of vocabulary.spellingsOf(plainNumbers[place] ?? -1)) {
      const marksCount = word !== undefined && (word.hasMarks || (isAccented && !word.isRepaired));
      const isExact = !marksCount || vocabulary.spelling(word.accented) === spelling;
      const bits = isExact ? exact : plain;
      bits.set(spelling, (bits.get(spelling) ?? 0) | (1 << place));
    }
  });
  return { exact, plain };
}
