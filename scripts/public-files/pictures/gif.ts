import type { CleanPicture } from './hidden-details.ts';
import { detailsOfXmp, type HiddenDetail } from './hidden-details.ts';

const [PICTURE, EXTENSION, TRAILER, COMMENT, APPLICATION] = [0x2c, 0x21, 0x3b, 0xfe, 0xff];
/** Application blocks that say how often the picture moves. */
const LOOKS = /^(?:NETSCAPE2\.0|ANIMEXTS1\.0)/;

/** A GIF (GIF89a) with its pictures and their movement, and without comments, XMP and what hangs behind its end. */
export function cleanGif(bytes: Buffer): CleanPicture | undefined {
  if (!/^GIF8[79]a$/.test(bytes.toString('latin1', 0, 6)) || bytes.length < 14) return undefined;
  const start = 13 + tableSize(bytes[10] ?? 0);
  const kept: Buffer[] = [bytes.subarray(0, start)];
  const details: HiddenDetail[] = [];
  let hasPicture = false;
  for (let at = start; at < bytes.length;) {
    const mark = bytes[at];
    if (mark === TRAILER) {
      kept.push(bytes.subarray(at, at + 1));
      return hasPicture ? { bytes: Buffer.concat(kept), details } : undefined;
    }
    if (mark !== PICTURE && mark !== EXTENSION) return undefined;
    const data = mark === PICTURE ? at + 11 + tableSize(bytes[at + 9] ?? 0) : at + 2;
    const end = endOfBlocks(bytes, data);
    if (end === undefined) return undefined;
    hasPicture ||= mark === PICTURE;
    const label = mark === EXTENSION ? bytes[at + 1] : undefined;
    const name = bytes.toString('latin1', at + 3, at + 14);
    if (label === APPLICATION && name.startsWith('XMP Data'))
      details.push(...detailsOfXmp(bytes.subarray(at, end)));
    if (label !== COMMENT && (label !== APPLICATION || LOOKS.test(name))) kept.push(bytes.subarray(at, end));
    at = end;
  }
  return undefined;
}

/** Bytes of a table of colours, by the byte that announces it. */
const tableSize = (packed: number): number => (packed & 0x80 ? 3 * 2 ** ((packed & 7) + 1) : 0);

/** Where a row of counted blocks ends. */
function endOfBlocks(bytes: Buffer, start: number): number | undefined {
  for (let at = start; at < bytes.length; at += 1 + (bytes[at] ?? 0)) if (bytes[at] === 0) return at + 1;
  return undefined;
}
