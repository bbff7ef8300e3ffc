import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { gunzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { listFiles } from '../../src/content-folder/list-folder.ts';
import { findLegacyText, LEGACY_ENCODINGS } from '../../src/text/legacy-encodings/find-legacy-text.ts';
import { TCVN3_LETTERS } from '../../src/text/legacy-encodings/tcvn3.ts';
import { VNI_LETTERS } from '../../src/text/legacy-encodings/vni-windows.ts';
import { showAsWindows1252 } from '../../src/text/legacy-encodings/windows-bytes.ts';

const CONTENT = fileURLToPath(new URL('../../content/', import.meta.url));
const RECORDS = fileURLToPath(new URL('../../../shared/data/tthc/ward.jsonl.gz', import.meta.url));
/** All but the page of common mistakes, which shows such text on purpose. */
const files = listFiles(CONTENT).filter(
  (file) => /\.(?:mdx|yaml|md)$/.test(file) && file !== 'LOI-THUONG-GAP.md',
);
const textOf = (file: string): string => readFileSync(join(CONTENT, file), 'utf8');
/** Every third line that says five different Vietnamese words or more, each line once: what an editor pastes. */
const lines = [
  ...new Set(files.filter((file) => !file.endsWith('.md')).flatMap((file) => textOf(file).split('\n'))),
]
  .filter((line) => new Set(line.match(/\S*[\u0100-\u1FFF]\S*/g)).size >= 5)
  // "sdđ" in VIQR is sddd, which could be sđd; "KDDK" could be KĐK.
  .filter((line) => !/dđ|đd|dd/i.test(line))
  .filter((_, index) => index % 3 === 0);

const inverse = (table: ReadonlyMap<string, string>): Map<string, string> =>
  new Map([...table].reverse().map(([legacy, letter]) => [letter, legacy]));
const byTable = (table: ReadonlyMap<string, string>) => {
  const letters = inverse(table);
  return (text: string): string =>
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

const ENCODERS: Record<(typeof LEGACY_ENCODINGS)[number]['id'], (text: string) => string> = {
  tcvn3: byTable(TCVN3_LETTERS),
  'vni-windows': byTable(VNI_LETTERS),
  viqr: (text) =>
    text
      .replace(/(?<=[aeiouyăâêôơưAEIOUYĂÂÊÔƠƯ]\p{M}*[")\]]?)[\^(+`?~'.]/gu, '\\$&')
      .replace(/đ/g, 'dd')
      .replace(/Đ/g, 'DD')
      .replace(/[^\0-\x7F]/g, inOrder),
  'windows-1258': windows1258,
  'utf8-as-windows-1252': (text) => showAsWindows1252(Buffer.from(text)),
};

describe('true text', () => {
  it('of every committed file is never taken for a legacy encoding', () => {
    expect(files.length).toBeGreaterThan(300);
    expect(
      files.flatMap((file) => findLegacyText(textOf(file)).map(({ written }) => `${file}: ${written}`)),
    ).toEqual([]);
  });

  it.skipIf(!existsSync(RECORDS))('of the 700 official records is never either', () => {
    const records = gunzipSync(readFileSync(RECORDS)).toString('utf8').trim().split('\n');
    expect(records).toHaveLength(700);
    expect(
      records.flatMap((record) =>
        findLegacyText(record.replaceAll('\\n', '\n')).map(({ written }) => written),
      ),
    ).toEqual([]);
  });
});

describe.each(LEGACY_ENCODINGS)('committed lines written in $id', ({ id }) => {
  const encode = ENCODERS[id];
  const written = lines
    .map((line): [string, string] => [line, encode(line)])
    .filter(([, text]) => !/\0/.test(text));
  const found = written.map(([line, text]) => ({ line, text, found: findLegacyText(text) }));

  it('are recognised, but for a few short ones', () => {
    expect(written.length).toBeGreaterThan(1000);
    const missed = found.filter((one) => one.found[0]?.encoding.id !== id || one.found.length > 1);
    expect(missed.length / written.length).toBeLessThan(0.005);
  });

  it('come back letter by letter', () => {
    const sameLetters = (text: string): string => (id === 'tcvn3' ? text.toLowerCase() : text);
    const wrong = found.flatMap(({ line, text, found: [legacy] }) => {
      if (legacy?.encoding.id !== id) return [];
      const back = text.replace(legacy.written, () => legacy.decoded);
      return sameLetters(back) === sameLetters(line) ? [] : [{ line, text, back }];
    });
    expect(wrong).toEqual([]);
  });
});
