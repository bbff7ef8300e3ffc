import { BYTE_TABLES } from '../../src/text/legacy-encodings/byte-tables.ts';
import type { LegacyEncoding } from '../../src/text/legacy-encodings/legacy-encoding.ts';
import { TCVN3_LETTERS } from '../../src/text/legacy-encodings/tcvn3.ts';
import { VNI_LETTERS } from '../../src/text/legacy-encodings/vni-windows.ts';
import { showAsWindows1252 } from '../../src/text/legacy-encodings/windows-bytes.ts';

/** A way in which programs damage Vietnamese text. */
export type Damage = (text: string) => string;

const inverse = (table: ReadonlyMap<string, string>): Map<string, string> =>
  new Map([...table].reverse().map(([legacy, letter]) => [letter, legacy]));
const byTable = (table: ReadonlyMap<string, string>): Damage => {
  const letters = inverse(table);
  return (text) =>
    [...text].map((letter) => letters.get(letter) ?? letters.get(letter.toLowerCase()) ?? letter).join('');
};
const VIQR_MARKS: Record<string, string> = {
  '\u0302': '^',
  '\u0306': '(',
  '\u031B': '+',
  '\u0300': '`',
  '\u0309': '?',
  '\u0303': '~',
  '\u0301': "'",
  '\u0323': '.',
};
/** Horn, circumflex and breve before the tone. */
const inOrder = (letter: string): string => {
  const [base = '', ...marks] = letter.normalize('NFD');
  return (
    base +
    marks
      .map((mark) => VIQR_MARKS[mark] ?? mark)
      .sort((a, b) => Number('^(+'.includes(b)) - Number('^(+'.includes(a)))
      .join('')
  );
};
const VIETNAMESE = new TextDecoder('windows-1258');
const BYTES_1258 = new Map(
  Array.from({ length: 256 }, (_, byte) => [VIETNAMESE.decode(Uint8Array.of(byte)), byte]),
);
/** As Windows writes it: the precomposed letters that 1258 has, the tone as a byte of its own. */
function windows1258(text: string): string {
  const bytes = [...text].flatMap((letter) => {
    const whole = BYTES_1258.get(letter);
    if (whole !== undefined) return [whole];
    const decomposed = letter.normalize('NFD');
    const tone = /[\u0300\u0301\u0303\u0309\u0323]/.exec(decomposed)?.[0] ?? '';
    const base = decomposed.replace(tone, '').normalize('NFC');
    return [BYTES_1258.get(base) ?? 0, ...(tone === '' ? [] : [BYTES_1258.get(tone) ?? 0])];
  });
  return showAsWindows1252(Uint8Array.from(bytes));
}

/** Text as the encodings of old fonts write it, by the encoding's id. */
export const OLD_WRITINGS: Record<Exclude<LegacyEncoding['id'], 'misread-utf8'>, Damage> = {
  tcvn3: byTable(TCVN3_LETTERS),
  'vni-windows': byTable(VNI_LETTERS),
  viqr: (text) =>
    text
      .replace(/(?<=[aeiouyăâêôơưAEIOUYĂÂÊÔƠƯ]\p{M}*[")\]]?)[\^(+`?~'.]/gu, '\\$&')
      .replace(/đ/g, 'dd')
      .replace(/Đ/g, 'DD')
      .replace(/[^\0-\x7F]/g, inOrder),
  'windows-1258': windows1258,
};

/** What a program shows of a byte that its table has no letter for. */
const missing = (byte: number): string => (byte < 128 ? String.fromCharCode(byte) : '\uFFFD');

/** UTF-8 read through each known table, by its name; ISO-8859-1 beside them. */
export const MISREADINGS: Readonly<Record<string, Damage>> = {
  'ISO-8859-1': (text) => Buffer.from(text).toString('latin1'),
  ...Object.fromEntries(
    BYTE_TABLES.map(({ name, byteOf }): [string, Damage] => {
      const shown = new Map([...byteOf].reverse().map(([letter, byte]) => [byte, letter]));
      return [
        name,
        (text) => [...Buffer.from(text)].map((byte) => shown.get(byte) ?? missing(byte)).join(''),
      ];
    }),
  ),
};
