import { allFiles, isImported, type ContentFile, type Finding, type Rule } from '../content.ts';
import { legacyTextOf } from './legacy-encoding.ts';

/** What YAML refuses: control characters other than tab and line ends. */
export const CONTROL = /[\u0001-\u0008\u000B\u000C\u000E-\u001F\u007F-\u0084\u0086-\u009F\uFFFE\uFFFF]/g;
/** What no eye sees: zero-width, direction marks, private use (legacy fonts), the mark of a lost letter. */
export const INVISIBLE = /[\u00AD\u200B-\u200F\u2028-\u202E\u2060-\u2064\uFEFF\uFFFD\uE000-\uF8FF]/g;
const MOST = 3;

const code = (letter: string): string =>
  `U+${(letter.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`;

function* find(
  file: ContentFile,
  pattern: RegExp,
  severity: 'error' | 'warning',
  what: string,
): Generator<Finding> {
  const isLegacy = legacyTextOf(file);
  const found = file.text.matchAll(pattern).filter(({ index }) => !isLegacy(index));
  for (const match of found.take(MOST))
    yield {
      in: file,
      offset: match.index,
      severity,
      value: code(match[0]),
      message: what,
      advice: 'xóa ký tự này rồi gõ lại từ có nó',
    };
}

/** Characters that came with a paste and that nobody sees (requirement C02). */
export const controlCharacters: Rule = {
  id: 'control-characters',
  severity: 'error',
  description: 'Không có ký tự điều khiển hoặc ký tự vô hình',
  *check(content) {
    for (const file of allFiles(content)) {
      yield* find(file, CONTROL, 'error', 'có ký tự điều khiển');
      yield* find(
        file,
        INVISIBLE,
        isImported(file) ? 'warning' : 'error',
        'có ký tự vô hình hoặc ký tự riêng của phông chữ cũ',
      );
    }
  },
};
