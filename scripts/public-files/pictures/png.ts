import { crc32, inflateSync } from 'node:zlib';
import type { CleanPicture } from './hidden-details.ts';
import { readExif, turnOnly } from './exif.ts';
import { detailsOfXmp, type HiddenDetail } from './hidden-details.ts';

const SIGNATURE = Buffer.from('\x89PNG\r\n\x1a\n', 'latin1');
/** Chunks that the picture's looks need (W3C PNG 3rd edition), moving ones too. */
const LOOKS = new Set(
  'IHDR PLTE IDAT IEND tRNS cHRM gAMA iCCP sBIT sRGB cICP mDCV cLLI bKGD hIST pHYs sPLT acTL fcTL fdAT'.split(
    ' ',
  ),
);
const AUTHORS = /^(?:author|artist|creator|copyright)$/i;
const MOST_TEXT = 200_000;

/** A PNG with the chunks that it is drawn of, and without texts, EXIF, times and what hangs behind its end. */
export function cleanPng(bytes: Buffer): CleanPicture | undefined {
  if (!bytes.subarray(0, 8).equals(SIGNATURE) || bytes.toString('latin1', 12, 16) !== 'IHDR')
    return undefined;
  const kept: Buffer[] = [SIGNATURE];
  const details: HiddenDetail[] = [];
  for (let at = 8; at + 12 <= bytes.length;) {
    const end = at + 12 + bytes.readUInt32BE(at);
    if (end > bytes.length) return undefined;
    const type = bytes.toString('latin1', at + 4, at + 8);
    const content = bytes.subarray(at + 8, end - 4);
    if (LOOKS.has(type)) kept.push(bytes.subarray(at, end));
    else kept.push(...cleanChunk(type, content, details));
    if (type === 'IEND') return { bytes: Buffer.concat(kept), details };
    at = end;
  }
  return undefined;
}

function cleanChunk(type: string, content: Buffer, details: HiddenDetail[]): Buffer[] {
  if (type === 'eXIf') {
    const exif = readExif(content);
    details.push(...exif.details);
    const turn = turnOnly(exif.orientation);
    return turn ? [chunk('eXIf', turn)] : [];
  }
  if (type === 'tEXt' || type === 'zTXt' || type === 'iTXt') details.push(...detailsOfText(type, content));
  return [];
}

function detailsOfText(type: string, content: Buffer): HiddenDetail[] {
  const end = content.indexOf(0);
  const key = content.toString('latin1', 0, Math.max(end, 0));
  if (AUTHORS.test(key)) return [{ label: 'tác giả', field: `PNG ${key}` }];
  const text = textOf(type, content, end + 1);
  if (key === 'XML:com.adobe.xmp') return detailsOfXmp(text);
  return /^Raw profile type (?:exif|APP1)$/i.test(key) ? detailsOfRawProfile(text) : [];
}

/** The text of a chunk, unpacked: zTXt always is packed, iTXt where its flag says so. */
function textOf(type: string, content: Buffer, start: number): Buffer {
  if (type === 'tEXt') return content.subarray(start);
  if (type === 'zTXt') return unpacked(content.subarray(start + 1));
  const text = content.subarray(content.indexOf(0, content.indexOf(0, start + 2) + 1) + 1);
  return content[start] === 1 ? unpacked(text) : text;
}

/** EXIF as ImageMagick writes it: name, length, then hexadecimal digits. */
function detailsOfRawProfile(text: Buffer): HiddenDetail[] {
  const digits = text
    .toString('latin1')
    .replace(/^\s*(?:\w+\s+)?\d+\s/, '')
    .replace(/\s/g, '');
  const exif = Buffer.from(digits, 'hex');
  return readExif(exif.subarray(exif.toString('latin1', 0, 6) === 'Exif\0\0' ? 6 : 0)).details;
}

function unpacked(packed: Buffer): Buffer {
  try {
    return inflateSync(packed, { maxOutputLength: MOST_TEXT });
  } catch {
    return Buffer.alloc(0);
  }
}

function chunk(type: string, content: Buffer): Buffer {
  const named = Buffer.concat([Buffer.from(type, 'latin1'), content]);
  const [length, sum] = [Buffer.alloc(4), Buffer.alloc(4)];
  length.writeUInt32BE(content.length);
  sum.writeUInt32BE(crc32(named));
  return Buffer.concat([length, named, sum]);
}
