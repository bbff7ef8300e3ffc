import { isWrittenSyllable } from '../syllables/written-syllable.ts';
import type { LegacyEncoding } from './legacy-encoding.ts';

const MARKS: Readonly<Record<string, string>> = {
  '^': '\u0302',
  '(': '\u0306',
  '+': '\u031B',
  '`': '\u0300',
  '?': '\u0309',
  '~': '\u0303',
  "'": '\u0301',
  '.': '\u0323',
};
/** Which vowels take which mark of shape, and what stands for đ (RFC 1456, section 2). */
const LETTER = /([aA][\^(]?|[eE]\^?|[oO][\^+]?|[uU]\+?|[iIyY])([`?~'.]?)|DD|(?<![aeiouyAEIOUY])[dD]d/g;
const WORD = /[A-Za-z](?:[A-Za-z]|(?<=[aeiouyAEIOUY])[\^(+`?~'.]|(?<=[\^(+])[`?~'.])*/g;
const LITERAL = /\\([\^(+`?~'.])/g;
const DOUBTFUL = /[aeiouyAEIOUY][\^(+]?[.?](?=[")\]”’]*(?:\s+\p{Lu}|\s*$))/u;

function readLetter(letters: string): string {
  if (/^dd$/i.test(letters)) return letters.startsWith('d') ? 'đ' : 'Đ';
  const [vowel = '', ...marks] = letters;
  return (vowel + marks.map((mark) => MARKS[mark] ?? mark).join('')).normalize('NFC');
}

/** A mark at a word's end is punctuation where no syllable comes out of it. */
function readWord(word: string): string {
  const whole = word.replace(LETTER, readLetter);
  const last = word.at(-1) ?? '';
  if (!"`?~'.".includes(last) || isWrittenSyllable(whole)) return whole;
  return word.slice(0, -1).replace(LETTER, readLetter) + last;
}

/** "Ca?i ca'ch ha`nh chi'nh": marks typed as punctuation after the vowel (RFC 1456). */
export const VIQR: LegacyEncoding = {
  id: 'viqr',
  name: 'VIQR (dấu gõ bằng ký hiệu)',
  hint: /[aeiouyAEIOUY][\^(+]?[`?~'.][A-Za-z]|[aeoAEO]\^[A-Za-z]|[ouOU]\+[A-Za-z]/,
  word: WORD,
  evidence: 3,
  decode: (text) => text.replace(WORD, readWord).replace(LITERAL, '$1'),
  // A question mark alone may be a letter that was lost: ng??i, mi?n.
  shows: (word) => /[\^(+`~'.][A-Za-z]|[\^(+][`?~'.]/.test(word),
  // "Bo^. Gia'o du.c" or "ra'c. Ngu+o+`i": bộ, or the end of a sentence?
  isDoubtful: (text) => DOUBTFUL.test(text),
};
