import type { CleanPicture } from './hidden-details.ts';
import { readExif, turnOnly } from './exif.ts';
import { detailsOfIptc, detailsOfXmp, type HiddenDetail } from './hidden-details.ts';

const [START, END, SCAN, APP0, APP15, COMMENT] = [0xd8, 0xd9, 0xda, 0xe0, 0xef, 0xfe];
const EXIF = 'Exif\0\0';
/** Application segments that change how the picture looks: size, colours. */
const LOOKS = /^(?:JFIF\0|ICC_PROFILE\0|Adobe)/;

/**
 * A JPEG (ITU T.81) with its picture, colours and turn, and without EXIF, XMP, IPTC, comments, thumbnails and what hangs
 * behind its end.
 */
export function cleanJpeg(bytes: Buffer): CleanPicture | undefined {
  if (bytes[0] !== 0xff || bytes[1] !== START) return undefined;
  const kept: Buffer[] = [bytes.subarray(0, 2)];
  const details: HiddenDetail[] = [];
  let hasScan = false;
  for (let at = 2; at < bytes.length;) {
    const marker = bytes[at] === 0xff ? bytes[at + 1] : undefined;
    if (marker === undefined) return hasScan ? { bytes: Buffer.concat(kept), details } : undefined;
    if (marker === END) {
      kept.push(bytes.subarray(at, at + 2));
      return hasScan ? { bytes: Buffer.concat(kept), details } : undefined;
    }
    const end = marker === 0xff ? at + 1 : endOf(bytes, at, marker);
    if (end === undefined) return undefined;
    const segment = bytes.subarray(at, end);
    hasScan ||= marker === SCAN;
    kept.push(...(marker === 0xff ? [] : cleanSegment(marker, segment, details)));
    at = end;
  }
  return hasScan ? { bytes: Buffer.concat(kept), details } : undefined;
}

/** Where a segment ends; a scan with the picture's own data, in which a marker is never followed by 0 or a restart. */
function endOf(bytes: Buffer, at: number, marker: number): number | undefined {
  if (marker === 0x01 || (marker >= 0xd0 && marker <= 0xd7)) return at + 2;
  if (at + 4 > bytes.length || marker < 0xc0) return undefined;
  const end = at + 2 + bytes.readUInt16BE(at + 2);
  if (end > bytes.length || end < at + 4) return undefined;
  if (marker !== SCAN) return end;
  for (let next = bytes.indexOf(0xff, end); next >= 0; next = bytes.indexOf(0xff, next + 1)) {
    const after = bytes[next + 1] ?? END;
    if (after !== 0 && after !== 0xff && !(after >= 0xd0 && after <= 0xd7)) return next;
  }
  return bytes.length;
}

function cleanSegment(marker: number, segment: Buffer, details: HiddenDetail[]): Buffer[] {
  const isApplication = marker >= APP0 && marker <= APP15;
  if (marker !== COMMENT && !isApplication) return [segment];
  const content = segment.subarray(4);
  const head = content.toString('latin1', 0, 40);
  if (isApplication && LOOKS.test(head)) return [segment];
  if (head.startsWith('http://ns.adobe.com/')) details.push(...detailsOfXmp(content));
  if (head.startsWith('Photoshop 3.0')) details.push(...detailsOfIptc(content));
  if (!head.startsWith(EXIF)) return [];
  const exif = readExif(content.subarray(EXIF.length));
  details.push(...exif.details);
  const turn = turnOnly(exif.orientation);
  return turn ? [exifSegment(turn)] : [];
}

function exifSegment(tiff: Buffer): Buffer {
  const head = Buffer.from([0xff, 0xe1, 0, 0]);
  head.writeUInt16BE(2 + EXIF.length + tiff.length, 2);
  return Buffer.concat([head, Buffer.from(EXIF, 'latin1'), tiff]);
}
