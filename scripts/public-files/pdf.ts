import { inflateSync } from 'node:zlib';
import { authorFaults, notWhatItSays } from './archives.ts';
import { refusal, type FileFault } from './file-fault.ts';

/** How far from its end a PDF may close; readers look at the last kilobyte (ISO 32000-1, annex H.3). */
const TAIL = 2048;
const MARKUP = /<(?:!doctype\s+html|html|script|body|svg|iframe)[\s>]/i;
const MOST_UNPACKED = 20_000_000;
/** What runs or lies hidden in a PDF (ISO 32000-1, 12.6.4, 7.11.4), by its name there. */
const PROGRAMS: Readonly<Record<string, string>> = {
  JavaScript: 'mã chương trình (JavaScript)',
  Launch: 'lệnh mở chương trình khác',
  RichMedia: 'Flash, video',
  EmbeddedFile: 'tệp khác đính kèm',
};
const PROGRAM = new RegExp(`/(${Object.keys(PROGRAMS).join('|')})s?(?![A-Za-z])`);

/** A PDF from its first byte to its last, with nothing that runs; who wrote it is told. */
export function pdfFaults(bytes: Buffer): FileFault[] {
  if (bytes.toString('latin1', 0, 5) !== '%PDF-') return [notWhatItSays(bytes, 'pdf')];
  if (MARKUP.test(bytes.toString('latin1', 0, 1024)))
    return [refusal('tệp PDF có mã trang web (HTML) ở đầu', 'xuất lại PDF từ văn bản gốc')];
  const tail = bytes.toString('latin1', Math.max(0, bytes.length - TAIL));
  if (!tail.includes('%%EOF'))
    return [refusal('tệp PDF bị cắt cụt, hoặc có thứ khác nối vào cuối', 'xuất lại PDF từ văn bản gốc')];
  const parts = [...readableParts(bytes)];
  const program = parts.map(programIn).find((found) => found !== undefined);
  if (program !== undefined)
    return [refusal(`tệp PDF có ${program}`, 'in lại ra PDF từ văn bản gốc, rồi chép bản mới vào')];
  return authorFaults([['Author', parts.map(authorIn).find((author) => author !== '') ?? '']]);
}

/** The file as it is, and its packed streams of objects. */
function* readableParts(bytes: Buffer): Generator<Buffer> {
  yield bytes;
  let left = MOST_UNPACKED;
  for (let at = bytes.indexOf(PACKED); at >= 0 && left > 0; at = bytes.indexOf(PACKED, at + PACKED.length)) {
    const part = unpackedAfter(bytes, at, left);
    left -= part.length;
    yield part;
  }
}
const PACKED = '/ObjStm';

/** Names may spell any letter as its number: `/Java#53cript` (ISO 32000-1, 7.3.5). */
function programIn(bytes: Buffer): string | undefined {
  const text = bytes
    .toString('latin1')
    .replace(/#([\da-f]{2})/gi, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16)));
  return PROGRAMS[PROGRAM.exec(text)?.[1] ?? ''];
}

function unpackedAfter(bytes: Buffer, at: number, most: number): Buffer {
  const start = bytes.indexOf('stream', at);
  if (start < 0 || start - at > 1000) return Buffer.alloc(0);
  const first = start + 6 + (bytes[start + 6] === 13 ? 2 : 1);
  const end = bytes.indexOf('endstream', first);
  try {
    return inflateSync(bytes.subarray(first, end < 0 ? undefined : end), { maxOutputLength: most });
  } catch {
    return Buffer.alloc(0);
  }
}

/** @example authorIn(Buffer.from('<< /Author (Nguyen Van A) >>')) // 'Nguyen Van A' */
function authorIn(bytes: Buffer): string {
  const at = bytes.indexOf('/Author');
  if (at < 0) return '';
  const after = bytes.subarray(at + 7, at + 600);
  const text = after.toString('latin1');
  const [, hex] = /^\s*<([\da-f\s]*)>/i.exec(text) ?? [];
  const [, written = ''] = /^\s*\(((?:[^()\\]|\\[^])*)\)/.exec(text) ?? [];
  return decoded(
    hex === undefined
      ? Buffer.from(unescaped(written), 'latin1')
      : Buffer.from(hex.replace(/\s/g, ''), 'hex'),
  );
}

const unescaped = (written: string): string =>
  written.replace(/\\([0-7]{1,3}|[^])/g, (_, code: string) =>
    /^[0-7]/.test(code) ? String.fromCharCode(Number.parseInt(code, 8) & 255) : code,
  );

/** A text string (ISO 32000-1, 7.9.2.2): UTF-16 with a mark, UTF-8 with a mark, else one byte a letter. */
function decoded(bytes: Buffer): string {
  if (bytes[0] === 0xfe && bytes[1] === 0xff)
    return new TextDecoder('utf-16be').decode(bytes.subarray(2)).trim();
  return (bytes[0] === 0xef ? bytes.toString('utf8', 3) : bytes.toString('latin1')).trim();
}
