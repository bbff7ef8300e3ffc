import { textsIn } from '../../../../src/fields/texts-in.ts';
import { TCVN3 } from '../../../../src/text/legacy-encodings/tcvn3.ts';
import { isWrittenSyllable } from '../../../../src/text/syllables/written-syllable.ts';
import {
  allFiles,
  isImported,
  type ContentFile,
  type Finding,
  type Mending,
  type Rule,
} from '../../../content/content.ts';
import { legacyTextOf } from './legacy-encoding.ts';

/** What YAML refuses: control characters other than tab and line ends. */
const CONTROL = /[\u0001-\u0008\u000B\u000C\u000E-\u001F\u007F-\u0084\u0086-\u009F\uFFFE\uFFFF]/g;
/**
 * What no eye sees: zero-width, direction marks, fillers, private use (legacy fonts), the mark of a lost letter, a selector
 * of looks behind a letter. The joiner of two pictures, which makes one of them, is none.
 */
const INVISIBLE =
  /[\u00AD\u034F\u115F\u1160\u180E\u200B\u200C\u200E\u200F\u2028-\u202E\u2060-\u206F\u3164\uFEFF\uFFA0\uFFFD\uE000-\uF8FF]|(?<=\p{L}\p{M}?)[\uFE00-\uFE0F]|\u200D(?!\p{Extended_Pictographic})|(?<![\p{Extended_Pictographic}\uFE0F\u{1F3FB}-\u{1F3FF}])\u200D/gu;
const MOST = 3;
/** How YAML writes a letter by its number, or one that nobody sees by a sign (YAML 1.2.2, 5.7). */
const ESCAPED = /\\(?:[0abefvNLP_]|x[\da-f]{2}|u[\da-f]{4}|U[\da-f]{8})/i;
/** All of that, the letter nought and halves of letters too, which only an escape brings in. */
const UNSEEN = new RegExp(`\0|\\p{Cs}|${CONTROL.source}|${INVISIBLE.source}`, 'u');

const code = (letter: string): string =>
  `U+${(letter.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`;

/** A sign that parts lines or pages becomes a space, what nobody sees goes; a lost letter stays, as nobody knows what it was. */
function instead(letter: string, text: string, at: number): string | undefined {
  if (/[\u000B\u000C\u2028\u2029]/.test(letter)) return ' ';
  if (/[\u0080-\u009F\uFFFD-\uFFFF\uE000-\uF8FF]/.test(letter)) return undefined;
  return letter === '\u00AD' && isLetterU(text, at) ? undefined : '';
}

/** The soft hyphen is the letter ư of TCVN3, which a word alone does not prove: ph­êng is phường. */
function isLetterU(text: string, at: number): boolean {
  const word =
    (/[^\s]*$/u.exec(text.slice(Math.max(0, at - 20), at))?.[0] ?? '') +
    (/^[^\s]*/u.exec(text.slice(at, at + 20))?.[0] ?? '');
  return isWrittenSyllable(TCVN3.decode(word));
}

function* findLetters(
  file: ContentFile,
  pattern: RegExp,
  severity: 'error' | 'warning',
  what: string,
  most: number,
): Generator<Finding> {
  const isLegacy = legacyTextOf(file);
  const found = file.text.matchAll(pattern).filter(({ index }) => !isLegacy(index));
  for (const { 0: letter, index } of found.take(most))
    yield {
      in: file,
      offset: index,
      severity,
      value: code(letter),
      message: what,
      advice: 'xóa ký tự này rồi gõ lại từ có nó',
      edits: () => {
        const text = instead(letter, file.text, index);
        return text === undefined ? [] : [{ from: index, to: index + 1, text }];
      },
    };
}

function* find(file: ContentFile, most = Infinity): Generator<Finding> {
  yield* findLetters(file, CONTROL, 'error', 'có ký tự điều khiển', most);
  const severity = isImported(file) ? 'warning' : 'error';
  yield* findLetters(file, INVISIBLE, severity, 'có ký tự vô hình hoặc ký tự riêng của phông chữ cũ', most);
  if (file.yaml !== undefined && ESCAPED.test(file.yaml)) yield* escaped(file);
}

/** Fields whose text holds such a letter that does not stand in the file itself. */
function* escaped(file: ContentFile): Generator<Finding> {
  for (const [path, text] of textsIn(file.data)) {
    const letter = UNSEEN.exec(text)?.[0];
    if (letter === undefined || file.text.includes(letter)) continue;
    const message = 'có ký tự điều khiển hoặc ký tự vô hình, viết bằng mã sau dấu \\';
    yield { in: file, path, value: code(letter), message, advice: 'xóa mã này, gõ thẳng chữ cần viết' };
  }
}

/** Characters that came with a paste and that nobody sees (requirement C02). */
export const controlCharacters: Rule & Mending = {
  id: 'control-characters',
  severity: 'error',
  description: 'Không có ký tự điều khiển hoặc ký tự vô hình',
  mends: 'xóa ký tự vô hình',
  find,
  *check(content) {
    for (const file of allFiles(content)) yield* find(file, MOST);
  },
};
