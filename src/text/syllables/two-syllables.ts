import { isWrittenSyllable } from './written-syllable.ts';

/**
 * The ways to read letters as two written syllables that lost the space between them; none for a syllable, for a word
 * without any mark (it may be of another language) and for what needs a part of one letter.
 *
 * @example twoSyllables('gửitheo') // → [['gửi', 'theo']]
 */
export function twoSyllables(word: string): [string, string][] {
  if (word.length > 14 || !/[^\0-\x7F]/.test(word) || isWrittenSyllable(word)) return [];
  const cuts = Array.from({ length: Math.max(0, word.length - 3) }, (_, index) => index + 2);
  return cuts
    .map((cut): [string, string] => [word.slice(0, cut), word.slice(cut)])
    .filter(([first, second]) => isWrittenSyllable(first) && isWrittenSyllable(second));
}
