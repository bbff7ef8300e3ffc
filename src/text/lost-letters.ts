import { isWrittenSyllable } from './syllables/written-syllable.ts';

/** A word in which some program put another sign for the letters that it lacked. */
export interface LostLetters {
  offset: number;
  written: string;
}

/** Longer ones are no words. */
const TOKEN = /(?<![^\s\0])[^\s\0]{1,60}(?![^\s\0])/gu;
/** A sign of a drawing or a formula right behind a letter and before another sign or a letter: no text has that. */
const SIGN_IN_WORD =
  /\p{L}[√∫∆≈∞≠║╗╝╔╚╞├┤┼╬═─│░▒▓█▄▌▐┬┴└┘┐┌╜╛╡╢╣╕╖╟╠╦╩╤╥╙╘╒╓╫╪⌐][^\0-\x7F]|[║╗╞├┤┼─][^\0-\x7F]\p{L}/u;
/** An empty box within a word: a font lacked the letter. Between words it is to be ticked. */
const BOX_IN_WORD = /\p{L}[□▯\uFFFD]+\p{Ll}/u;
const ADDRESS = /[=/@\\*+^[\]{}()|<>$#&%~]|\w\.\w/;
const EDGE = /^["'“”‘’«»]+|["'“”‘’«».,;:!…]+$/gu;
/** Units that a question may end in: "mấy kg?". */
const UNIT = /^(?:kg|km|cm|mm|dm|ml|ha|tr|vs|[a-zđ])$/iu;

/**
 * The words of a text in which letters were lost to question marks, or where signs that no word has stand beside letters.
 * A question mark at the end of a word is a question.
 *
 * @example findLostLetters('C?i cách ở ph??ng. Ai được nộp? Ở đâu?') // → C?i, ph??ng.
 */
export function findLostLetters(text: string): LostLetters[] {
  return [...text.matchAll(TOKEN)].flatMap(({ 0: token, index }) => {
    const word = token.replace(EDGE, '');
    const isLost =
      SIGN_IN_WORD.test(token) || BOX_IN_WORD.test(token) || (!ADDRESS.test(word) && lacksLetters(word));
    return isLost ? [{ offset: index, written: token }] : [];
  });
}

/** Whether a question mark of the word stands for a letter: before letters, or between letters that are no words by themselves. */
function lacksLetters(word: string): boolean {
  if (!word.includes('?')) return false;
  if (/^\?{1,4}\p{Ll}/u.test(word)) return true;
  const inside = /^([\p{L}\p{M}]+)\?{1,4}([\p{L}\p{M}]+)/u.exec(word);
  if (inside)
    return (
      ![inside[1], inside[2]].every((part = '') => isWrittenSyllable(part)) && !/\?\p{Lu}\p{Ll}/u.test(word)
    );
  const [, head = ''] = /^(\p{L}+)\?+$/u.exec(word) ?? [];
  return /^[bcdđghklmnpqrstvx]{2,3}$/u.test(head) && !UNIT.test(head);
}
