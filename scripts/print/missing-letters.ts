import { letterFiles } from '../../src/print/letters.ts';

/** The places of a TrueType font's tables: name → offset in bytes (OpenType 1.9, "table directory"). */
const tableAt = (font: Buffer, name: string): number => {
  const records = Array.from({ length: font.readUInt16BE(4) }, (_, index) => 12 + 16 * index);
  const record = records.find((at) => font.toString('latin1', at, at + 4) === name);
  if (record === undefined) throw new Error(`font without table ${name}`);
  return font.readUInt32BE(record + 8);
};

/** The ranges of the basic plane for which a TrueType font has letters: pairs of first and last (cmap, format 4). */
function lettersOf(font: Buffer): [number, number][] {
  const cmap = tableAt(font, 'cmap');
  const subtables = Array.from({ length: font.readUInt16BE(cmap + 2) }, (_, index) =>
    font.readUInt32BE(cmap + 8 + 8 * index),
  ).map((offset) => cmap + offset);
  const table = subtables.find((at) => font.readUInt16BE(at) === 4);
  if (table === undefined) throw new Error('font without a table of the basic plane');
  const doubled = font.readUInt16BE(table + 6);
  return Array.from({ length: doubled / 2 }, (_, index): [number, number] => [
    font.readUInt16BE(table + 16 + doubled + 2 * index),
    font.readUInt16BE(table + 14 + 2 * index),
  ]).filter(([first]) => first !== 0xffff);
}

/** The signs' font has all letters of the text's font too, so it alone tells what can be printed. */
const printable = (): [number, number][] => {
  const font = letterFiles().get('DejaVuSans.ttf');
  return font ? lettersOf(font()) : [];
};

let ranges: [number, number][] | undefined;

/** The letters of a text that paper has no shape for: they would come out as empty boxes, or in a font of the machine. */
export function missingLetters(text: string): string[] {
  const has = (code: number): boolean =>
    (ranges ??= printable()).some(([first, last]) => first <= code && code <= last);
  return [...new Set(text.normalize('NFC'))].filter(
    (letter) =>
      !/[\s\p{Default_Ignorable_Code_Point}]/u.test(letter) && !has(letter.codePointAt(0) ?? Infinity),
  );
}
