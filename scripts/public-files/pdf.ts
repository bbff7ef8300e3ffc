import { inflateSync } from 'node:zlib';
import { authorFaults, notWhatItSays } from './archives.ts';
import { refusal, type FileFault } from './file-fault.ts';

/** How far from its end a PDF may close; readers look at the last kilobyte (ISO 32000-1, annex H.3). */
const TAIL = 2048;
const MARKUP = /<(?:!doctype\s+html|html|script|body|svg|iframe)[\s>]/i;
const MOST_STREAMS = 200;
const MOST_UNPACKED = 500_000;

/** A PDF from its first byte to its last; who wrote it is told. */
export function pdfFaults(bytes: Buffer): FileFault[] {
  if (bytes.toString('latin1', 0, 5) !== '%PDF-') return [notWhatItSays(bytes, 'pdf')];
  if (MARKUP.test(bytes.toString('latin1', 0, 1024)))
    return [refusal('tệp PDF có mã trang web (HTML) ở đầu', 'xuất lại PDF từ văn bản gốc')];
  const tail = bytes.toString('latin1', Math.max(0, bytes.length - TAIL));
  if (!tail.includes('%%EOF'))
    return [refusal('tệp PDF bị cắt cụt, hoặc có thứ khác nối vào cuối', 'xuất lại PDF từ văn bản gốc')];
  return authorFaults([['Author', authorOf(bytes)]]);
}

/** The author in the document's properties, plain or in a packed stream of objects; empty where there is none. */
function authorOf(bytes: Buffer): string {
  const plain = authorIn(bytes);
  if (plain !== '') return plain;
  let at = bytes.indexOf('/ObjStm');
  for (let count = 0; at >= 0 && count < MOST_STREAMS; count++) {
    const found = authorIn(unpackedAfter(bytes, at));
    if (found !== '') return found;
    at = bytes.indexOf('/ObjStm', at + 7);
  }
  return '';
}

function unpackedAfter(bytes: Buffer, at: number): Buffer {
  const start = bytes.indexOf('stream', at);
  if (start < 0 || start - at > 1000) return Buffer.alloc(0);
  const first = start + 6 + (bytes[start + 6] === 13 ? 2 : 1);
  const end = bytes.indexOf('endstream', first);
  try {
    return inflateSync(bytes.subarray(first, end < 0 ? undefined : end), { maxOutputLength: MOST_UNPACKED });
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
