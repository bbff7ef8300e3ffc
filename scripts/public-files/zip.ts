import { inflateRawSync } from 'node:zlib';

/** One file inside a ZIP archive. */
export interface ZipEntry {
  name: string;
  /** Its text, unpacked as far as `most` bytes; nothing where it can't be unpacked or is larger. */
  text: (most: number) => string | undefined;
}

const [END_SIZE, LONGEST_COMMENT, DIRECTORY_SIZE, LOCAL_SIZE] = [22, 0xffff, 46, 30];
const MOST_ENTRIES = 5000;

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
      text: (most) => textOf(bytes, record, most),
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

function textOf(bytes: Buffer, record: number, most: number): string | undefined {
  const [method, packed, at] = [
    bytes.readUInt16LE(record + 10),
    bytes.readUInt32LE(record + 20),
    bytes.readUInt32LE(record + 42),
  ];
  if (at + LOCAL_SIZE > bytes.length) return undefined;
  const start = at + LOCAL_SIZE + bytes.readUInt16LE(at + 26) + bytes.readUInt16LE(at + 28);
  const content = bytes.subarray(start, start + packed);
  try {
    if (method === 8) return inflateRawSync(content, { maxOutputLength: most }).toString('utf8');
    return method === 0 && packed <= most ? content.toString('utf8') : undefined;
  } catch {
    return undefined;
  }
}
