import { inflateSync } from 'node:zlib';

/** Bytes of WOFF's header and of a row of its directory (W3C WOFF 1.0); the same of the font inside (OpenType). */
const WOFF = { header: 44, row: 20 } as const;
const OPENTYPE = { header: 12, row: 16 } as const;

const padded = (length: number): number => Math.ceil(length / 4) * 4;

/**
 * The font inside a WOFF file. Readers of fonts unpack such a file by themselves, but anew for every document, which is
 * most of the time of writing one.
 */
export function unpackWoff(woff: Buffer): Buffer {
  const count = woff.readUInt16BE(12);
  const tables = Array.from({ length: count }, (_, index) => {
    const row = WOFF.header + index * WOFF.row;
    const [offset, packed, length] = [4, 8, 12].map((at) => woff.readUInt32BE(row + at));
    const stored = woff.subarray(offset, (offset ?? 0) + (packed ?? 0));
    return {
      tag: woff.subarray(row, row + 4),
      checksum: woff.readUInt32BE(row + 16),
      data: packed === length ? stored : inflateSync(stored),
    };
  });
  const head = Buffer.alloc(OPENTYPE.header + count * OPENTYPE.row);
  woff.copy(head, 0, 4, 8);
  const power = Math.floor(Math.log2(count));
  for (const [at, value] of [count, 16 * 2 ** power, power, 16 * (count - 2 ** power)].entries())
    head.writeUInt16BE(value, 4 + 2 * at);
  let offset = head.length;
  for (const [index, { tag, checksum, data }] of tables.entries()) {
    const row = OPENTYPE.header + index * OPENTYPE.row;
    tag.copy(head, row);
    for (const [at, value] of [checksum, offset, data.length].entries())
      head.writeUInt32BE(value, row + 4 + 4 * at);
    offset += padded(data.length);
  }
  const bodies = tables.flatMap(({ data }) => [data, Buffer.alloc(padded(data.length) - data.length)]);
  return Buffer.concat([head, ...bodies]);
}
