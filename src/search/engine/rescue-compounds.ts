import type { QuestionWord } from './question.ts';
import type { Vocabulary } from './vocabulary.ts';
import type { Weights } from './weights.ts';

/**
 * Fillers and light words that make an official compound with a neighbour are content there: "tu" in "khai tu",
 * "ban sao". Two fillers together have to be strictly bound.
 */
export function rescueCompounds(
  words: readonly QuestionWord[],
  vocabulary: Vocabulary,
  weights: Weights,
): QuestionWord[] {
  const numbers = words.map((word) => (word.role === 'frame' ? -1 : (vocabulary.plain(word.key) ?? -1)));
  const isWeak = (at: number): boolean => words[at]?.role === 'filler';
  const bound = (first: number, second: number): boolean => {
    const needed = isWeak(first) && isWeak(second) ? weights.fillerCompound : weights.compound;
    return vocabulary.cohesion(numbers[first] ?? -1, numbers[second] ?? -1) >= needed;
  };
  return words.map((word, at) => {
    const isRescued =
      (word.role === 'filler' || word.role === 'light') && (bound(at - 1, at) || bound(at, at + 1));
    return isRescued ? { ...word, role: 'content' } : word;
  });
}
