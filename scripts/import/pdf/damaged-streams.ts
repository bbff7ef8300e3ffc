import { inflateSync } from 'node:zlib';

/** All compressed parts of a PDF together may unpack to so much; the portal's unpack to 3 MB. */
export const MOST_UNPACKED_MEGABYTES = 100;
/** A part's dictionary is no longer, in bytes. */
const LONGEST_DICTIONARY = 10_000;

/**
 * Whether the compressed parts of a PDF are whole. pdf.js shows what it can of a damaged one, so that a page would
 * silently have fewer lines; and it unpacks whatever it is given, however much. In a locked file nothing can be told.
 */
export function stateOfStreams(bytes: Uint8Array): 'whole' | 'damaged' | 'too large' {
  const file = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const text = file.toString('latin1');
  if (text.includes('/Encrypt')) return 'whole';
  let left = MOST_UNPACKED_MEGABYTES * 1024 * 1024;
  const opening = /\bstream\r?\n/g;
  for (let found = opening.exec(text); found; found = opening.exec(text)) {
    const { index, 0: start } = found;
    const before = text.slice(Math.max(0, index - LONGEST_DICTIONARY), index);
    const dictionary = before.slice(before.lastIndexOf(' obj') + 1);
    if (!/\/Filter\s*(?:\[\s*)?\/FlateDecode\s*(?:\]|\/|>)/.test(dictionary)) continue;
    const end = text.indexOf('endstream', index);
    if (end === -1) return 'damaged';
    const size = sizeOf(file.subarray(index + start.length, end), left);
    if (size === undefined) return 'damaged';
    if (size > left) return 'too large';
    left -= size;
    opening.lastIndex = end;
  }
  return 'whole';
}

/** How many bytes a part unpacks to, more than `most` for too many; undefined when its checksum is wrong. */
function sizeOf(compressed: Buffer, most: number): number | undefined {
  try {
    return inflateSync(compressed, { maxOutputLength: Math.max(1, most) }).length;
  } catch (error) {
    return error instanceof RangeError ? most + 1 : undefined;
  }
}
