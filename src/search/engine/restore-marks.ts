import type { Word } from './spelling.ts';
import type { Vocabulary } from './vocabulary.ts';

/**
 * A question as it would be written with marks, for "Có phải bạn tìm …": each word without marks takes the spelling
 * that stands beside the same neighbour in the names. A word without such a neighbour stays as it is.
 *
 * @example restoreMarks(words of 'dang ky khai sinh em', vocabulary) // → 'đăng ký khai sinh em'
 */
export function restoreMarks(words: readonly Word[], vocabulary: Vocabulary): string {
  return words
    .map((word, at) => (word.hasMarks ? word.text : (spellingBeside(words, at, vocabulary) ?? word.text)))
    .join(' ');
}

function spellingBeside(words: readonly Word[], at: number, vocabulary: Vocabulary): string | undefined {
  const spellings = spellingsOf(words[at], vocabulary);
  const [before, after] = [spellingsOf(words[at - 1], vocabulary), spellingsOf(words[at + 1], vocabulary)];
  let best: string | undefined;
  let bestCount = 0;
  for (const spelling of spellings) {
    const counts = [
      ...before.map((other) => vocabulary.spellingPairDocuments(other, spelling)),
      ...after.map((other) => vocabulary.spellingPairDocuments(spelling, other)),
    ];
    const count = Math.max(0, ...counts);
    if (count > bestCount) [best, bestCount] = [vocabulary.textOf(spelling), count];
  }
  return best;
}

/** The spellings a word can have: its own where it has marks. */
function spellingsOf(word: Word | undefined, vocabulary: Vocabulary): readonly number[] {
  if (!word) return [];
  const own = vocabulary.spelling(word.accented);
  if (word.hasMarks) return own === undefined ? [] : [own];
  return vocabulary.spellingsOf(vocabulary.plain(word.key) ?? -1);
}
