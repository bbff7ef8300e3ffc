import { tokenize } from '../../text/tokens.ts';
import { isSmallWord } from '../engine/question.ts';
import { keptSyllableKey } from '../kept-syllable-keys.ts';
import { randomFrom, shuffled } from './chance.ts';

/** Two neighbours of fewer texts of what is here tell nothing. */
const FEWEST_TEXTS = 2;
/** Two small words, which travel with every search, have to tell as much, in natural logarithms of the odds. */
const LEAST_OF_SMALL = 0.75;

const ROUNDS = 16;
const FIRST_STEP = 0.3;
const START_STEP = 0.02;
/** Keeps what a word tells small where few texts hold it (ridge). */
const RIDGE = 0.004;
const SLIGHT = 0.01;
const SEED = 7;

interface Text {
  /** The numbers of its words and neighbours. */
  readonly words: readonly number[];
  readonly isNotHere: boolean;
}

/**
 * What words and neighbours tell of the topic of a text: above 0 that it is not here, in natural logarithms of the odds.
 * Learned at build time, the same for the same texts, by a logistic regression: each kind of text counts as much in all, and
 * what the later rounds find is taken together.
 */
export function learnTopicWords(notHere: readonly string[], here: readonly string[]): Map<string, number> {
  if (notHere.length === 0) return new Map();
  const [elsewhere, ours] = [notHere, here].map((texts) => [...new Set(texts)].map(wordsOf));
  const numbers = numberWords(elsewhere ?? [], ours ?? []);
  const toText = (isNotHere: boolean) => (words: readonly string[]) => ({
    words: words.flatMap((word) => numbers.get(word) ?? []),
    isNotHere,
  });
  const texts = [...(ours ?? []).map(toText(false)), ...(elsewhere ?? []).map(toText(true))];
  const told = fit(texts, numbers.size, (ours ?? []).length / notHere.length / 2);
  return new Map(
    [...numbers]
      .map(([word, number]) => [word, told[number] ?? 0] as const)
      .filter(([word, tells]) => !isSmallPair(word) || Math.abs(tells) >= LEAST_OF_SMALL),
  );
}

const isSmallPair = (word: string): boolean => word.includes(' ') && word.split(' ').every(isSmallWord);

function wordsOf(text: string): string[] {
  const keys = tokenize(text).map((token) => keptSyllableKey(token.text));
  return [...new Set([...keys, ...keys.slice(1).map((key, at) => `${keys[at]} ${key}`)])];
}

function numberWords(elsewhere: readonly string[][], ours: readonly string[][]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const word of ours.flat()) counts.set(word, (counts.get(word) ?? 0) + 1);
  const oftenHere = [...counts].flatMap(([word, count]) =>
    count >= FEWEST_TEXTS || !word.includes(' ') ? [word] : [],
  );
  return new Map([...new Set([...elsewhere.flat(), ...oftenHere])].map((word, number) => [word, number]));
}

/** Steps down the slope, text by text in an order drawn anew each round, shorter for words that were often met (AdaGrad). */
function fit(texts: readonly Text[], size: number, weightOfNotHere: number): Float64Array {
  const told = new Float64Array(size);
  const met = new Float64Array(size).fill(SLIGHT);
  const draw = randomFrom(SEED);
  const mean = new Float64Array(size);
  let start = 0;
  for (let round = 0; round < ROUNDS; round++) {
    for (const { words, isNotHere } of shuffled(texts, draw)) {
      const sum = words.reduce((total, word) => total + (told[word] ?? 0), start);
      const likely = 1 / (1 + Math.exp(-sum));
      const slope = isNotHere ? (likely - 1) * weightOfNotHere : likely;
      start -= START_STEP * slope;
      for (const word of words) {
        const own = slope + RIDGE * (told[word] ?? 0);
        met[word] = (met[word] ?? 0) + own * own;
        told[word] = (told[word] ?? 0) - (FIRST_STEP * own) / Math.sqrt(met[word] ?? 1);
      }
    }
    if (round >= ROUNDS / 2)
      told.forEach((tells, word) => (mean[word] = (mean[word] ?? 0) + tells / (ROUNDS / 2)));
  }
  return mean;
}
