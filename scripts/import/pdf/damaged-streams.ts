import { inflateSync } from 'node:zlib';

/**
 * Whether a compressed part of a PDF fails its checksum. pdf.js shows what it can of such a part, so that a page would
 * silently have fewer lines. In a locked file nothing can be told.
 */
export function hasDamagedStream(bytes: Uint8Array): boolean {
  const file = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const text = file.toString('latin1');
  if (text.includes('/Encrypt')) return false;
  for (const { index, 0: start } of text.matchAll(/\bstream\r?\n/g)) {
    const dictionary = text.slice(text.lastIndexOf(' obj', index), index);
    const end = text.indexOf('endstream', index);
    if (!/\/Filter\s*(?:\[\s*)?\/FlateDecode\s*(?:\]|\/|>)/.test(dictionary)) continue;
    if (end === -1 || !isWhole(file.subarray(index + start.length, end))) return true;
  }
  return false;
}

function isWhole(compressed: Buffer): boolean {
  try {
    inflateSync(compressed);
    return true;
  } catch {
    return false;
  }
}
