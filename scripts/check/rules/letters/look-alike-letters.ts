import {
  allFiles,
  isImported,
  type ContentFile,
  type Finding,
  type Mending,
  type Rule,
} from '../../../content/content.ts';
import { legacyTextOf } from './legacy-encoding.ts';
import { isWrittenSyllable } from '../../../../src/text/syllables/written-syllable.ts';
import { latinOf, LOOK_ALIKE_LETTERS } from '../../../../src/text/look-alikes.ts';

const NAMES: readonly [RegExp, string][] = [
  [/[ÐðƉɖ]/, 'chữ "Ð" của tiếng nước ngoài thay cho "Đ"'],
  [/[\u0370-\u03FF]/, 'chữ Hy Lạp giống chữ La-tinh'],
  [/[ƣƢ]/, 'chữ "ƣ" (gha) thay cho "ư"'],
  [/[\uFF01-\uFF5E]/, 'chữ, số hoặc dấu toàn hình (rộng gấp đôi)'],
  [/[\uFB00-\uFB06]/, 'chữ dính nhau của phông chữ (ﬁ, ﬂ)'],
  [/[ǎǍ]/, 'chữ "ǎ" của tiếng nước ngoài thay cho "ă"'],
  [/[\u2160-\u217F]/, 'chữ số La Mã viết bằng một ký tự'],
  [/[\u2100-\u214F\u{1D400}-\u{1D7FF}]/u, 'chữ kiểu toán học thay cho chữ thường'],
  [/[\u0400-\u04FF]/, 'chữ Nga giống chữ La-tinh'],
];

const ANY = new RegExp(`[${LOOK_ALIKE_LETTERS}]`, 'u');
const WORD = new RegExp(`[\\p{L}\\p{M}\\d/.&-]*[${LOOK_ALIKE_LETTERS}][\\p{L}\\p{M}\\d/.&-]*`, 'gu');
const MOST = 5;

const isMixed = (word: string): boolean =>
  /[ÐðƉɖƣƢǎǍ\uFB00-\uFB06\uFF01-\uFF5E\u2100-\u217F\u{1D400}-\u{1D7FF}]/u.test(word) ||
  /\p{Script=Latin}|\d/u.test(word);

const ANY_LETTER = new RegExp(`[${LOOK_ALIKE_LETTERS}]`, 'gu');
const FOREIGN = /[\u0370-\u03FF\u0400-\u04FF]/;
/** Ð inside a small word may be another letter of a legacy encoding. */
const ODD_PLACE = /[\p{Ll}\p{M}][ÐƉ]|\p{L}[ðɖ]/u;

/** The word in Latin letters; nothing where a letter then is still foreign, or may be another one. */
function inLatin(word: string): string | undefined {
  if (ODD_PLACE.test(word)) return undefined;
  // Other languages have this letter as well: it is ă where the word then is Vietnamese.
  if (/[ǎǍ]/.test(word) && !isWrittenSyllable(word.replace(ANY_LETTER, latinOf))) return undefined;
  const latin = word.replace(ANY_LETTER, latinOf);
  return FOREIGN.test(latin) ? undefined : latin;
}

function* find(file: ContentFile, most = Infinity): Generator<Finding> {
  if (!ANY.test(file.text)) return;
  const isLegacy = legacyTextOf(file);
  const words = file.text.matchAll(WORD).filter(({ 0: word, index }) => isMixed(word) && !isLegacy(index));
  for (const { 0: word, index } of words.take(most))
    yield {
      in: file,
      offset: index,
      value: word,
      severity: isImported(file) ? 'warning' : 'error',
      message: `có ${NAMES.find(([letters]) => letters.test(word))?.[1] ?? 'chữ lạ'}`,
      advice: 'gõ lại từ này bằng bộ gõ tiếng Việt',
      edits: () => {
        const latin = inLatin(word);
        return latin === undefined ? [] : [{ from: index, to: index + word.length, text: latin }];
      },
    };
}

/** Letters that look like Latin ones break searches and numbers: `102/2024/NÐ-CP`, `1456/QĐ-BHΧΗ` (requirement C03). */
export const lookAlikeLetters: Rule & Mending = {
  id: 'look-alike-letters',
  severity: 'error',
  description: 'Không dùng chữ cái nước ngoài giống chữ tiếng Việt',
  mends: 'thay chữ nước ngoài giống chữ tiếng Việt',
  find,
  *check(content) {
    for (const file of allFiles(content)) yield* find(file, MOST);
  },
};
