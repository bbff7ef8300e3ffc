import { constants, crc32, deflateRawSync } from 'node:zlib';
import { packDots, PALETTE } from './picture-colours.ts';
import { FOOT_HEIGHT, HEAD_HEIGHT, PICTURE } from './picture-tree.ts';

/** Where a strip stands: what is packed of the last one tells that no more follows. */
export type Place = 'head' | 'foot';

const HEIGHTS: Record<Place, number> = { head: HEAD_HEIGHT, foot: FOOT_HEIGHT };

/** Bytes of a row: its filter, none, and two dots to a byte. */
const ROW = 1 + PICTURE.width / 2;

/** How hard zlib tries; its best takes four times as long for 6 % less. */
const LEVEL = 6;

/** Adler-32 (RFC 1950) and what it counts by. */
const MODULUS = 65_521;
const CHECK_BYTES = 4;

/**
 * Packs the dots of a strip, three bytes each, so that strips can be put together without being unpacked.
 * @returns the Adler-32 of the rows in four bytes, and the rows deflated
 */
export function packStrip(dots: Uint8Array, place: Place): Buffer<ArrayBuffer> {
  const packed = packDots(dots);
  const rows = Buffer.alloc(ROW * HEIGHTS[place]);
  for (let row = 0; row < HEIGHTS[place]; row += 1)
    rows.set(packed.subarray(row * (ROW - 1), (row + 1) * (ROW - 1)), row * ROW + 1);
  const check = Buffer.alloc(CHECK_BYTES);
  check.writeUInt32BE(adler32(rows));
  const finishFlush = place === 'foot' ? constants.Z_FINISH : constants.Z_SYNC_FLUSH;
  return Buffer.concat([check, deflateRawSync(rows, { level: LEVEL, finishFlush })]);
}

/** The PNG (ISO/IEC 15948) of a picture out of its two packed strips. */
export function joinStrips(head: Uint8Array, foot: Uint8Array): Uint8Array<ArrayBuffer> {
  const check = Buffer.alloc(CHECK_BYTES);
  check.writeUInt32BE(combined(checkOf(head), checkOf(foot), ROW * FOOT_HEIGHT));
  return new Uint8Array(
    Buffer.concat([
      ...[BEGINNING, chunk('IDAT', [ZLIB, head.subarray(CHECK_BYTES), foot.subarray(CHECK_BYTES), check])],
      chunk('IEND', []),
    ]),
  );
}

const checkOf = (strip: Uint8Array): number => Buffer.from(strip).readUInt32BE();

/** For so many bytes the sums stay whole numbers of 32 bits. */
const AT_ONCE = 3_800;

function adler32(bytes: Uint8Array): number {
  let [sum, sums] = [1, 0];
  for (let at = 0; at < bytes.length;) {
    const end = Math.min(at + AT_ONCE, bytes.length);
    for (; at < end; at += 1) {
      sum += bytes[at] ?? 0;
      sums += sum;
    }
    sum %= MODULUS;
    sums %= MODULUS;
  }
  return sums * 65_536 + sum;
}

/** The Adler-32 of two texts one after the other out of their own, and of how many bytes the second has. */
function combined(first: number, second: number, length: number): number {
  const [sum, more] = [first % 65_536, second % 65_536];
  const [sums, moreSums] = [Math.floor(first / 65_536), Math.floor(second / 65_536)];
  const both = (sum + more - 1 + MODULUS) % MODULUS;
  const bothSums = (sums + moreSums + (length % MODULUS) * (sum - 1 + MODULUS)) % MODULUS;
  return bothSums * 65_536 + both;
}

function chunk(type: string, parts: readonly Uint8Array[]): Buffer {
  const [size, check] = [Buffer.alloc(4), Buffer.alloc(4)];
  const body = Buffer.concat([Buffer.from(type, 'latin1'), ...parts]);
  size.writeUInt32BE(body.length - 4);
  check.writeUInt32BE(crc32(body));
  return Buffer.concat([size, body, check]);
}

const ZLIB = Buffer.from([0x78, 0x9c]);

function header(): Buffer {
  const size = Buffer.alloc(13);
  size.writeUInt32BE(PICTURE.width, 0);
  size.writeUInt32BE(PICTURE.height, 4);
  // Four bits a dot, by a palette.
  size.set([4, 3, 0, 0, 0], 8);
  return size;
}

const BEGINNING = Buffer.concat([
  Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]),
  chunk('IHDR', [header()]),
  chunk('PLTE', [Uint8Array.from(PALETTE.flat())]),
]);
