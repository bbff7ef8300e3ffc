import { crc32, inflateRawSync } from 'node:zlib';

/** An archive that can't be unpacked; the message says why in Vietnamese. */
export class RefusedZip extends Error {}

const [LOCAL, CENTRAL, END] = [0x04034b50, 0x02014b50, 0x06054b50];
const END_LENGTH = 22;
const MOST_FILES = 1000;
const [STORED, DEFLATED] = [0, 8];

/**
 * Unpacks the files of a zip archive that are asked for, never more than so many bytes of all together, whatever the
 * archive says of their sizes.
 * @throws RefusedZip for more, and for what is no plain zip archive
 */
export function unpackZip(
  archive: Buffer,
  isWanted: (name: string) => boolean,
  most: number,
): Map<string, Buffer> {
  const end = archive.lastIndexOf(signature(END));
  if (end < 0 || end + END_LENGTH > archive.length) throw new RefusedZip('tệp hỏng');
  const count = archive.readUInt16LE(end + 10);
  if (count > MOST_FILES) throw new RefusedZip(`tệp nén chứa hơn ${MOST_FILES} tệp`);
  const files = new Map<string, Buffer>();
  let [at, left] = [archive.readUInt32LE(end + 16), most];
  for (let index = 0; index < count; index++) {
    if (at + 46 > archive.length || archive.readUInt32LE(at) !== CENTRAL) throw new RefusedZip('tệp hỏng');
    const name = archive.toString('utf8', at + 46, at + 46 + archive.readUInt16LE(at + 28));
    if (isWanted(name)) {
      const content = contentOf(archive, at, left);
      left -= content.length;
      if (left < 0) throw tooMuch();
      files.set(name, content);
    }
    at += 46 + archive.readUInt16LE(at + 28) + archive.readUInt16LE(at + 30) + archive.readUInt16LE(at + 32);
  }
  return files;
}

function contentOf(archive: Buffer, central: number, most: number): Buffer {
  const [method, size] = [archive.readUInt16LE(central + 10), archive.readUInt32LE(central + 20)];
  const local = archive.readUInt32LE(central + 42);
  if (local + 30 > archive.length || archive.readUInt32LE(local) !== LOCAL) throw new RefusedZip('tệp hỏng');
  const start = local + 30 + archive.readUInt16LE(local + 26) + archive.readUInt16LE(local + 28);
  const packed = archive.subarray(start, start + size);
  if (method === STORED) return packed;
  if (method !== DEFLATED) throw new RefusedZip('tệp hỏng');
  try {
    return inflateRawSync(packed, { maxOutputLength: Math.max(1, most) });
  } catch (error) {
    const isTooMuch = error instanceof RangeError;
    throw isTooMuch ? tooMuch() : new RefusedZip('tệp hỏng', { cause: error });
  }
}

const tooMuch = (): RefusedZip => new RefusedZip('mở ra quá lớn');

/** A zip archive of files, without compression. */
export function packZip(files: Iterable<readonly [name: string, content: Buffer]>): Buffer {
  const locals: Buffer[] = [];
  const central: Buffer[] = [];
  let offset = 0;
  for (const [path, content] of files) {
    const name = Buffer.from(path);
    const facts = Buffer.alloc(26);
    facts.writeUInt16LE(20, 0);
    facts.writeUInt16LE(0x0800, 2);
    facts.writeUInt32LE(crc32(content), 10);
    facts.writeUInt32LE(content.length, 14);
    facts.writeUInt32LE(content.length, 18);
    facts.writeUInt16LE(name.length, 22);
    const local = Buffer.concat([signature(LOCAL), facts, name, content]);
    const place = Buffer.alloc(14);
    place.writeUInt32LE(offset, 10);
    central.push(Buffer.concat([signature(CENTRAL), Buffer.from([20, 0]), facts, place, name]));
    locals.push(local);
    offset += local.length;
  }
  const directory = Buffer.concat(central);
  const end = Buffer.alloc(18);
  end.writeUInt16LE(central.length, 4);
  end.writeUInt16LE(central.length, 6);
  end.writeUInt32LE(directory.length, 8);
  end.writeUInt32LE(offset, 12);
  return Buffer.concat([...locals, directory, signature(END), end]);
}

function signature(value: number): Buffer {
  const bytes = Buffer.alloc(4);
  bytes.writeUInt32LE(value);
  return bytes;
}
