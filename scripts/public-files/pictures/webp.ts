import type { CleanPicture } from './hidden-details.ts';
import { readExif, turnOnly } from './exif.ts';
import { detailsOfXmp, type HiddenDetail } from './hidden-details.ts';

const LOOKS = new Set(['VP8 ', 'VP8L', 'VP8X', 'ALPH', 'ANIM', 'ANMF', 'ICCP']);
const PICTURES = new Set(['VP8 ', 'VP8L', 'ANMF']);
/** Bits of the first byte of VP8X. */
const [HAS_EXIF, HAS_XMP] = [0x08, 0x04];

/** A WebP (RFC 9649) with its picture, colours and turn, and without EXIF, XMP and what hangs behind its end. */
export function cleanWebp(bytes: Buffer): CleanPicture | undefined {
  if (bytes.toString('latin1', 0, 4) !== 'RIFF' || bytes.toString('latin1', 8, 12) !== 'WEBP')
    return undefined;
  const last = 8 + bytes.readUInt32LE(4);
  if (last > bytes.length) return undefined;
  const kept: Buffer[] = [];
  const details: HiddenDetail[] = [];
  let hasPicture = false;
  for (let at = 12; at + 8 <= last;) {
    const size = bytes.readUInt32LE(at + 4);
    const end = at + 8 + size + (size % 2);
    if (at + 8 + size > last) return undefined;
    const type = bytes.toString('latin1', at, at + 4);
    hasPicture ||= PICTURES.has(type);
    if (LOOKS.has(type)) kept.push(bytes.subarray(at, end));
    else kept.push(...cleanChunk(type, bytes.subarray(at + 8, at + 8 + size), details));
    at = end;
  }
  return hasPicture ? { bytes: container(kept), details } : undefined;
}

function cleanChunk(type: string, content: Buffer, details: HiddenDetail[]): Buffer[] {
  if (type === 'XMP ') details.push(...detailsOfXmp(content));
  if (type !== 'EXIF') return [];
  const exif = readExif(content.subarray(content.toString('latin1', 0, 6) === 'Exif\0\0' ? 6 : 0));
  details.push(...exif.details);
  const turn = turnOnly(exif.orientation);
  if (!turn) return [];
  const head = Buffer.from('EXIF\0\0\0\0', 'latin1');
  head.writeUInt32LE(turn.length, 4);
  return [Buffer.concat([head, turn])];
}

/** The chunks in a container whose first one says truly whether EXIF is among them. */
function container(chunks: readonly Buffer[]): Buffer {
  const body = Buffer.concat(chunks);
  const hasTurn = chunks.some((chunk) => chunk.toString('latin1', 0, 4) === 'EXIF');
  if (body.toString('latin1', 0, 4) === 'VP8X')
    body[8] = ((body[8] ?? 0) & ~(HAS_EXIF | HAS_XMP)) | (hasTurn ? HAS_EXIF : 0);
  const head = Buffer.from('RIFF\0\0\0\0WEBP', 'latin1');
  head.writeUInt32LE(4 + body.length, 4);
  return Buffer.concat([head, body]);
}
