import type { LegacyEncoding } from './legacy-encoding.ts';
import { windowsBytes } from './windows-bytes.ts';

const VIETNAMESE = new TextDecoder('windows-1258');

function decode(text: string): string {
  return text
    .replace(/[\u00C0-\u00FF]+/g, (letters) => {
      const bytes = windowsBytes(letters);
      return bytes ? VIETNAMESE.decode(bytes) : letters;
    })
    .normalize('NFC');
}

/** "CaÒi cách haÌnh chính": Windows-1258 bytes shown as Western European ones. */
export const WINDOWS_1258: LegacyEncoding = {
  id: 'windows-1258',
  name: 'Windows-1258',
  hint: /[aâãeêioôõuýy][ÒÞ]|[aâãeêôõý][ìòÌ]|ð/,
  word: /[A-Za-z\u00C0-\u00FF]+/g,
  evidence: 2,
  decode,
};
