import { isWrittenSyllable } from '../syllables/written-syllable.ts';
import type { LegacyEncoding } from './legacy-encoding.ts';
import { letterTable, TONED_VOWELS } from './letter-table.ts';

/**
 * TCVN 5712:1993 (VN3, "ABC"), the encoding of the .VnTime fonts, as Latin-1 shows its bytes. Capitals with a tone
 * have no letter of their own: they are lower-case letters in a capital font (.VnTimeH).
 */
export const TCVN3_LETTERS: ReadonlyMap<string, string> = new Map([
  ...letterTable('\u00AE ¨ © ª « ¬ \u00AD ¡ ¢ £ ¤ ¥ ¦ §', 'đ ă â ê ô ơ ư Ă Â Ê Ô Ơ Ư Đ'),
  ...letterTable(
    `µ ¶ · ¸ ¹ » ¼ ½ ¾ Æ Ç È É Ê Ë Ì Î Ï Ð Ñ Ò Ó Ô Õ Ö × Ø Ü Ý Þ
     ß á â ã ä å æ ç è é ê ë ì í î ï ñ ò ó ô õ ö ÷ ø ù ú û ü ý þ`,
    TONED_VOWELS,
  ),
]);

const WORD = /[A-Za-z\u00A1-\u00FE]+/g;
const lettersOf = (word: string): string =>
  word.replace(/[\u00A1-\u00FE]/g, (letter) => TCVN3_LETTERS.get(letter) ?? letter);
const isCapital = (word: string): boolean => /[A-Z]{2}/.test(asciiOf(word)) && !/[a-z]/.test(word);
const asciiOf = (word: string): string => word.replace(/[^A-Za-z]/g, '');

function decodeWord(word: string, before: string, after: string): string {
  const [opening, inside, closing] = withoutQuotes(word);
  const decoded = lettersOf(inside);
  const own = asciiOf(inside);
  const neighbour = asciiOf(after) === '' ? before : after;
  const capital = isCapital(inside) || (!/[a-z]/.test(own) && isCapital(neighbour));
  return opening + (capital ? decoded.toUpperCase() : decoded) + closing;
}

/** Quotation marks « » are the letters ô and ằ here; at both ends of a stretch they stay quotation marks. */
function withoutQuotes(word: string): [string, string, string] {
  const match = /^(«(?=[A-Z\u00A1-\u00FE]))?(.*?)((?<=[a-z\u00A1-\u00FE]{2})»)?$/.exec(word);
  return [match?.[1] ?? '', match?.[2] ?? word, match?.[3] ?? ''];
}

/** Signs without a letter beside them (§, ×, ·) stay signs unless they spell a syllable: ®· is đã, ¸ is á, « is ô, µ is à. */
function isSign(word: string): boolean {
  if (/[A-Za-z\u00C0-\u00D6\u00D8-\u00F6\u00F8-\u00FE]/.test(word) || '¸®«¤µ'.includes(word)) return false;
  return word.length === 1 || !isWrittenSyllable(lettersOf(word));
}

/** A stretch of TCVN3 as Unicode. */
function decode(text: string): string {
  const words = [...text.matchAll(WORD)];
  let [decoded, end] = ['', 0];
  for (const [index, { 0: word, index: start }] of words.entries()) {
    decoded += text.slice(end, start);
    decoded += isSign(word)
      ? word
      : decodeWord(word, words[index - 1]?.[0] ?? '', words[index + 1]?.[0] ?? '');
    end = start + word.length;
  }
  return decoded + text.slice(end);
}

/** "C¶i c¸ch hµnh chÝnh": text of the .VnTime fonts. */
export const TCVN3: LegacyEncoding = {
  id: 'tcvn3',
  name: 'TCVN3 (ABC, phông .VnTime)',
  hint: /[A-Za-z][\u00A1-\u00BF\u00C4-\u00C7\u00CB\u00CE-\u00D1\u00D6-\u00D8\u00DC\u00DE\u00DF\u00E4-\u00E7\u00EB\u00EE-\u00F1\u00F6-\u00F8\u00FB\u00FC\u00FE]|[\u00A1-\u00BF][a-z]/,
  word: WORD,
  evidence: 2,
  decode,
};
