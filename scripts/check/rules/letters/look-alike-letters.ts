import { allFiles, isImported, type Rule } from '../../../content/content.ts';
import { editsOf, type Edit } from '../../../../src/entry-text/edits.ts';
import { legacyTextOf } from './legacy-encoding.ts';
import { LOOK_ALIKE_LETTERS, LOOK_ALIKES } from '../../../../src/text/look-alikes.ts';

const NAMES: readonly [RegExp, string][] = [
  [/[ÐðƉɖ]/, 'chữ "Ð" của tiếng nước ngoài thay cho "Đ"'],
  [/[\u0370-\u03FF]/, 'chữ Hy Lạp giống chữ La-tinh'],
  [/[\u0400-\u04FF]/, 'chữ Nga giống chữ La-tinh'],
];

const ANY = new RegExp(`[${LOOK_ALIKE_LETTERS}]`);
const WORD = new RegExp(`[\\p{L}\\p{M}\\d/.&-]*[${LOOK_ALIKE_LETTERS}][\\p{L}\\p{M}\\d/.&-]*`, 'gu');
const MOST = 5;

const isMixed = (word: string): boolean => /[ÐðƉɖ]/.test(word) || /\p{Script=Latin}|\d/u.test(word);

const ANY_LETTER = new RegExp(`[${LOOK_ALIKE_LETTERS}]`, 'g');
const FOREIGN = /[\u0370-\u03FF\u0400-\u04FF]/;
/** Ð inside a small word may be another letter of a legacy encoding. */
const ODD_PLACE = /[\p{Ll}\p{M}][ÐƉ]|\p{L}[ðɖ]/u;

/** The edits that put Latin letters for look-alikes, in words that then are Latin altogether. */
export function likeLatin(text: string): Edit[] {
  if (!ANY.test(text)) return [];
  return editsOf(text, WORD, ([word]) => {
    if (!isMixed(word) || ODD_PLACE.test(word)) return undefined;
    const latin = word.replace(ANY_LETTER, (letter) => LOOK_ALIKES.get(letter) ?? letter);
    return FOREIGN.test(latin) ? undefined : latin;
  });
}

/** Letters that look like Latin ones break searches and numbers: `102/2024/NÐ-CP`, `1456/QĐ-BHΧΗ` (requirement C03). */
export const lookAlikeLetters: Rule = {
  id: 'look-alike-letters',
  severity: 'error',
  description: 'Không dùng chữ cái nước ngoài giống chữ tiếng Việt',
  *check(content) {
    for (const file of allFiles(content)) {
      if (!ANY.test(file.text)) continue;
      const isLegacy = legacyTextOf(file);
      const words = file.text
        .matchAll(WORD)
        .filter(({ 0: word, index }) => isMixed(word) && !isLegacy(index));
      for (const match of words.take(MOST)) {
        const [word] = match;
        const name = NAMES.find(([letters]) => letters.test(word))?.[1] ?? 'chữ lạ';
        yield {
          in: file,
          offset: match.index,
          value: word,
          severity: isImported(file) ? 'warning' : 'error',
          message: `có ${name}`,
          advice: 'gõ lại từ này bằng bộ gõ tiếng Việt',
        };
      }
    }
  },
};
