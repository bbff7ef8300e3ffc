import { BYTE_OF_WINDOWS_1252 } from './windows-bytes.ts';

/** A table through which some program read bytes that were UTF-8. */
export interface ByteTable {
  /** To an editor. */
  name: string;
  /** The byte behind each letter or sign that it shows, from 80 on. */
  byteOf: ReadonlyMap<string, number>;
  /** A first byte of a letter in UTF-8 before a later one: text without it is nothing that the table has shown. */
  pair: RegExp;
}

const CP437 =
  'ÇüéâäàåçêëèïîìÄÅÉæÆôöòûùÿÖÜ¢£¥₧ƒáíóúñÑªº¿⌐¬½¼¡«»░▒▓│┤╡╢╖╕╣║╗╝╜╛┐└┴┬├─┼╞╟╚╔╩╦╠═╬╧╨╤╥╙╘╒╓╫╪┘┌█▄▌▐▀αßΓπΣσµτΦΘΩδ∞φε∩≡±≥≤⌠⌡÷≈°∙·√ⁿ²■\u00A0';
const CP850 =
  'ÇüéâäàåçêëèïîìÄÅÉæÆôöòûùÿÖÜø£Ø×ƒáíóúñÑªº¿®¬½¼¡«»░▒▓│┤ÁÂÀ©╣║╗╝¢¥┐└┴┬├─┼ãÃ╚╔╩╦╠═╬¤ðÐÊËÈıÍÎÏ┘┌█▄¦Ì▀ÓßÔÒõÕµþÞÚÛÙýÝ¯´\u00AD±‗¾¶§÷¸°¨·¹³²■\u00A0';

const BYTES = Array.from({ length: 128 }, (_, at) => at + 128);
const ofLetters = (letters: string): Map<string, number> =>
  new Map([...letters].map((letter, at) => [letter, at + 128]));
const ofDecoder = (label: string): Map<string, number> => {
  const decoder = new TextDecoder(label);
  const letters = BYTES.map((byte): [string, number] => [decoder.decode(Uint8Array.of(byte)), byte]);
  return new Map(letters.filter(([letter]) => letter !== '\uFFFD'));
};
/** ISO-8859-1 shows the bytes 80–9F as control characters, as others show those of them that they have no letter for. */
const CONTROLS = BYTES.filter((byte) => byte < 0xa0).map((byte): [string, number] => [
  String.fromCharCode(byte),
  byte,
]);

/** None of the letters has a meaning of its own in a class of a pattern: all lie beyond ASCII. */
function table(name: string, byteOf: ReadonlyMap<string, number>): ByteTable {
  const shown = (from: number, to: number): string =>
    [...byteOf].flatMap(([letter, byte]) => (byte >= from && byte <= to ? letter : [])).join('');
  return { name, byteOf, pair: new RegExp(`[${shown(0xc2, 0xf4)}][${shown(0x80, 0xbf)}]`) };
}

/** Every table that is known, the commonest first. */
export const BYTE_TABLES: readonly ByteTable[] = [
  table('Windows-1252', new Map([...BYTE_OF_WINDOWS_1252].filter(([, byte]) => byte > 127).concat(CONTROLS))),
  table('Windows-1258', new Map([...ofDecoder('windows-1258'), ...CONTROLS])),
  table('MacRoman', ofDecoder('macintosh')),
  table('Windows-1250 (Trung Âu)', new Map([...ofDecoder('windows-1250'), ...CONTROLS])),
  table('Windows-1251 (chữ Nga)', ofDecoder('windows-1251')),
  table('Windows-1253 (chữ Hy Lạp)', new Map([...ofDecoder('windows-1253'), ...CONTROLS])),
  table('Windows-1255 (chữ Do Thái)', new Map([...ofDecoder('windows-1255'), ...CONTROLS])),
  table('KOI8-R (chữ Nga)', ofDecoder('koi8-r')),
  table('bảng mã DOS 437', ofLetters(CP437)),
  table('bảng mã DOS 850', ofLetters(CP850)),
];
