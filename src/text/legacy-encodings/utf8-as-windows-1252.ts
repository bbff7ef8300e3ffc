import type { LegacyEncoding } from './legacy-encoding.ts';
import { windowsBytes } from './windows-bytes.ts';

const UTF8 = new TextDecoder('utf-8', { fatal: true });
/**
 * What the first byte of a Vietnamese letter in UTF-8 looks like, with what the bytes after it look like. The second
 * byte of à shows as a no-break space, which many programs make a plain one or drop at the end.
 */
const LETTER = /(?:[ÃÄÅÆÌ][^\0-\x7F]|á[º»][^\0-\x7F]|â€[^\0-\x7F]|Â[\u00A0-\u00BF]|Ã(?: |$))/g;

function read(letters: string): string {
  if (/^Ã ?$/.test(letters)) return 'à';
  try {
    return UTF8.decode(windowsBytes(letters));
  } catch {
    return letters;
  }
}

/** "Cáº£i cÃ¡ch hÃ nh chÃ­nh": UTF-8 bytes shown as Western European ones, the commonest damage of today's copies. */
export const UTF8_AS_WINDOWS_1252: LegacyEncoding = {
  id: 'utf8-as-windows-1252',
  name: 'Unicode bị đọc sai bảng mã (UTF-8 thành Windows-1252)',
  hint: /[ÃÄÅÆ][\u0080-\u00BF\u0152-\u0178\u0192\u02C6\u02DC\u2013-\u203A\u20AC\u2122]|á[º»]/,
  word: /(?:[A-Za-z]|[ÃÄÅÆÌ][^\0-\x7F]|á[º»][^\0-\x7F]|Ã(?: |$))+/g,
  evidence: 2,
  decode: (text) => text.replace(LETTER, read).normalize('NFC'),
};
