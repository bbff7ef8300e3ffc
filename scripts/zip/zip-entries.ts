import { inflateRawSync } from 'node:zlib';

/** One file inside a ZIP archive. */
export interface ZipEntry {
  name: string;
  /** Its bytes, never more than `most`, whatever the archive says of its size; nothing where it can't be unpacked. */
  unpack: (most: number) => Buffer | 'too-large' | undefined;
}

const [END_SIZE, LONGEST_COMMENT, DIRECTORY_SIZE, LOCAL_SIZE] = [22, 0xffff, 46, 30];
const MOST_ENTRIES = 5000;
const [STORED, DEFLATED] = [0, 8];

/**
 * The files of a ZIP archive, by its directory. Nothing for bytes that are not one whole archive from the first to the
 * last: what stands before or behind it may be another file that a reader would take instead.
 */
export function zipEntries(bytes: Buffer): ZipEntry[] | undefined {
  const end = endRecord(bytes);
  if (end === undefined || bytes.readUInt32LE(0) !== 0x04034b50) return undefined;
  const count = bytes.readUInt16LE(end + 10);
  const start = bytes.readUInt32LE(end + 16);
  if (count > MOST_ENTRIES || start + bytes.readUInt32LE(end + 12) !== end) return undefined;
  const entries: ZipEntry[] = [];
  for (let at = start, index = 0; index < count; index++) {
    if (at + DIRECTORY_SIZE > end || bytes.readUInt32LE(at) !== 0x02014b50) return undefined;
    const nameEnd = at + DIRECTORY_SIZE + bytes.readUInt16LE(at + 28);
    const record = at;
    entries.push({
      name: bytes.toString('utf8', at + DIRECTORY_SIZE, nameEnd),
      unpack: (most) => unpacked(bytes, record, most),
    });
    at = nameEnd + bytes.readUInt16LE(at + 30) + bytes.readUInt16LE(at + 32);
  }
  return entries;
}

/** Where the archive's last record stands, whose comment must end with the file. */
function endRecord(bytes: Buffer): number | undefined {
  const first = Math.max(0, bytes.length - END_SIZE - LONGEST_COMMENT);
  for (let at = bytes.length - END_SIZE; at >= first; at--)
    if (bytes.readUInt32LE(at) === 0x06054b50 && at + END_SIZE + bytes.readUInt16LE(at + 20) === bytes.length)
      return at;
  return undefined;
}

function unpacked(bytes: Buffer, record: number, most: number): Buffer | 'too-large' | undefined {
  const [method, packed, at] = [
    bytes.readUInt16LE(record + 10),
    bytes.readUInt32LE(record + 20),
    bytes.readUInt32LE(record + 42),
  ];
  if (at + LOCAL_SIZE > bytes.length) return undefined;
  const start = at + LOCAL_SIZE + bytes.readUInt16LE(at + 26) + bytes.readUInt16LE(at + 28);
  const content = bytes.subarray(start, start + packed);
  if (method !== DEFLATED) return method !== STORED ? undefined : packed <= most ? content : 'too-large';
  try {
    return inflateRawSync(content, { maxOutputLength: Math.max(1, most) });
  } catch (error) {
    return error instanceof RangeError ? 'too-large' : undefined;
  }
}
