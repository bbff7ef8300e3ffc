import { findLegacyText } from '../../../src/text/legacy-encodings/find-legacy-text.ts';
import { TCVN3 } from '../../../src/text/legacy-encodings/tcvn3.ts';
import { isWrittenSyllable } from '../../../src/text/syllables/written-syllable.ts';
import { likeLatin } from '../rules/letters/look-alike-letters.ts';
import { editsOf } from '../../../src/entry-text/edits.ts';
import type { Repair } from './repair.ts';

/** Text of a legacy encoding becomes Unicode, except where it can be read in two ways. */
export const legacyText: Repair = {
  what: 'chuyển bảng mã cũ sang Unicode',
  rule: 'legacy-encoding',
  edits: ({ text }) =>
    findLegacyText(text)
      .filter(({ encoding, written }) => !encoding.isDoubtful?.(written))
      .map(({ offset, written, decoded }) => ({ from: offset, to: offset + written.length, text: decoded })),
};

/** Decomposed letters become precomposed ones; the text reads the same, so that official text may be mended too. */
export const composed: Repair = {
  what: 'ghép dấu rời thành Unicode dựng sẵn',
  official: true,
  edits: ({ text }) => editsOf(text, /[^\s]+/gu, ([word]) => word.normalize('NFC')),
};

/** Foreign look-alikes in words and numbers that hold Latin letters or digits. */
export const lookAlikes: Repair = {
  what: 'thay chữ nước ngoài giống chữ tiếng Việt',
  rule: 'look-alike-letters',
  edits: ({ text }) => likeLatin(text),
};

const INVISIBLE =
  /[\u0001-\u0008\u000B\u000C\u000E-\u001F\u007F\u00AD\u200B-\u200F\u2028-\u202E\u2060-\u2064\uFEFF]/g;
const PICTURE = /\p{Extended_Pictographic}|\uFE0F/u;

/** What nobody sees goes; a lost letter (U+FFFD, private use) stays, because nobody knows what it was. */
export const invisible: Repair = {
  what: 'xóa ký tự vô hình',
  rule: 'control-characters',
  edits: ({ text }) =>
    editsOf(text, INVISIBLE, ({ 0: letter, index }) => {
      if (/[\u000B\u000C\u2028\u2029]/.test(letter)) return ' ';
      const joinsPictures = letter === '\u200D' && PICTURE.test(text.slice(index - 2, index + 3));
      return joinsPictures || (letter === '\u00AD' && isLetterU(text, index)) ? undefined : '';
    }),
};

/** The soft hyphen is the letter ư of TCVN3, which a word alone does not prove: ph­êng is phường. */
function isLetterU(text: string, index: number): boolean {
  const word =
    (/[^\s]*$/u.exec(text.slice(Math.max(0, index - 20), index))?.[0] ?? '') +
    (/^[^\s]*/u.exec(text.slice(index, index + 20))?.[0] ?? '');
  return isWrittenSyllable(TCVN3.decode(word));
}
