import type { HiddenDetail } from './hidden-details.ts';

/** What an EXIF block says. */
export interface Exif {
  /** How the picture is turned, 1 to 8; 1 is upright. */
  orientation: number;
  details: HiddenDetail[];
}

type Tags = Readonly<Record<number, readonly [label: string, field: string]>>;

const TAGS: Tags = {
  0x010f: ['máy chụp', 'Make'],
  0x0110: ['máy chụp', 'Model'],
  0x013b: ['tác giả', 'Artist'],
  0x8298: ['tác giả', 'Copyright'],
  0x9c9d: ['tác giả', 'XPAuthor'],
  0xa430: ['tác giả', 'CameraOwnerName'],
  0xa431: ['máy chụp', 'BodySerialNumber'],
  0xa434: ['máy chụp', 'LensModel'],
  0xa435: ['máy chụp', 'LensSerialNumber'],
};
const GPS_TAGS: Tags = { 2: ['nơi chụp', 'GPSLatitude'], 4: ['nơi chụp', 'GPSLongitude'] };
const [ORIENTATION, EXIF_IFD, GPS_IFD, ASCII] = [0x0112, 0x8769, 0x8825, 2];
/** A directory has some dozens of fields; a broken count must not keep us busy. */
const MOST_FIELDS = 500;

interface Tiff {
  bytes: Buffer;
  u16: (at: number) => number;
  u32: (at: number) => number;
}

/** Reads a TIFF block of EXIF; what is broken in it is passed over. */
export function readExif(bytes: Buffer): Exif {
  const exif: Exif = { orientation: 1, details: [] };
  const tiff = openTiff(bytes);
  if (!tiff) return exif;
  const pointers = readDirectory(tiff, tiff.u32(4), TAGS, exif);
  const inner = pointers.get(EXIF_IFD);
  const place = pointers.get(GPS_IFD);
  if (inner !== undefined) readDirectory(tiff, inner, TAGS, exif);
  if (place !== undefined) readDirectory(tiff, place, GPS_TAGS, exif);
  return exif;
}

function openTiff(bytes: Buffer): Tiff | undefined {
  const mark = bytes.toString('latin1', 0, 4);
  if (bytes.length < 8 || (mark !== 'II*\0' && mark !== 'MM\0*')) return undefined;
  const isLittle = mark.startsWith('I');
  const fits = (at: number, size: number): boolean => at >= 0 && at + size <= bytes.length;
  return {
    bytes,
    u16: (at) => (!fits(at, 2) ? 0 : isLittle ? bytes.readUInt16LE(at) : bytes.readUInt16BE(at)),
    u32: (at) => (!fits(at, 4) ? 0 : isLittle ? bytes.readUInt32LE(at) : bytes.readUInt32BE(at)),
  };
}

/** Reads one directory into `exif`; gives where others begin. */
function readDirectory(tiff: Tiff, start: number, tags: Tags, exif: Exif): Map<number, number> {
  const pointers = new Map<number, number>();
  for (let index = 0; index < Math.min(tiff.u16(start), MOST_FIELDS); index++) {
    const at = start + 2 + 12 * index;
    const tag = tiff.u16(at);
    if (tag === ORIENTATION && tags === TAGS) exif.orientation = within8(tiff.u16(at + 8));
    if (tag === EXIF_IFD || tag === GPS_IFD) pointers.set(tag, tiff.u32(at + 8));
    const [label, field] = tags[tag] ?? [];
    if (label === undefined || field === undefined || tiff.u32(at + 4) === 0) continue;
    const value = tiff.u16(at + 2) === ASCII ? asciiAt(tiff, at) : undefined;
    if (value !== '') exif.details.push({ label, field: `EXIF ${field}`, ...(value && { value }) });
  }
  return pointers;
}

const within8 = (turn: number): number => (turn >= 1 && turn <= 8 ? turn : 1);

function asciiAt({ bytes, u32 }: Tiff, at: number): string {
  const length = u32(at + 4);
  const start = length <= 4 ? at + 8 : u32(at + 8);
  return bytes
    .toString('utf8', start, Math.min(start + length, start + 200))
    .replace(/\0[^]*$/, '')
    .trim();
}

/** The smallest EXIF block that says how a picture is turned; nothing for one that stands upright. */
export function turnOnly(orientation: number): Buffer | undefined {
  if (orientation === 1) return undefined;
  const tiff = Buffer.alloc(26);
  tiff.write('II*\0', 'latin1');
  tiff.writeUInt32LE(8, 4);
  tiff.writeUInt16LE(1, 8);
  tiff.writeUInt16LE(ORIENTATION, 10);
  tiff.writeUInt16LE(3, 12);
  tiff.writeUInt32LE(1, 14);
  tiff.writeUInt16LE(orientation, 18);
  return tiff;
}
