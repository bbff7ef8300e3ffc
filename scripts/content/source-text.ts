import { statSync } from 'node:fs';
import { readPlainFile } from './read-plain-file.ts';
import { guessBytes } from './guess-bytes.ts';

/** No entry of a site is longer; a bigger file is a mistake (a picture, a whole decree pasted in). */
export const MAX_BYTES = 1024 * 1024;

/** What is wrong with a text at an offset, before any field is known. */
export interface TextFault {
  rule: string;
  severity: 'error' | 'warning';
  offset: number;
  message: string;
  advice: string;
}

/** A file's text without its byte order mark, or undefined when it can't be read as text; and what is wrong with it. */
export interface SourceText {
  text: string | undefined;
  faults: TextFault[];
}

const AS_UTF8 = 'lưu lại bằng bảng mã UTF-8, hoặc chạy lệnh kiểm tra với --fix';

const refuse = (message: string, advice: string, offset = 0): SourceText => ({
  text: undefined,
  faults: [{ rule: 'file-encoding', severity: 'error', offset, message, advice }],
});

/** Reads a file as UTF-8 (requirement C01), never throwing: what can't be read is told. */
export function readSource(path: string): SourceText {
  try {
    const { size } = statSync(path);
    return size > MAX_BYTES ? tooLarge(size) : decode(readPlainFile(path));
  } catch {
    return refuse('Không mở được tệp', 'kiểm tra quyền đọc tệp và tên tệp');
  }
}

const tooLarge = (size: number): SourceText =>
  refuse(
    `Tệp quá lớn (${Math.ceil(size / 1024)} KB, tối đa ${MAX_BYTES / 1024} KB)`,
    'để hình, tệp đính kèm vào tep/ của thư mục nội dung và chia bài dài thành nhiều mục',
  );

/** What {@link readSource} would say of a file that holds this text. */
export function sourceOf(text: string): SourceText {
  const bytes = Buffer.from(text);
  return bytes.length > MAX_BYTES ? tooLarge(bytes.length) : decode(bytes);
}

/** Decodes the bytes of a file; see {@link readSource}. */
export function decode(bytes: Uint8Array): SourceText {
  if ((bytes[0] === 0xff && bytes[1] === 0xfe) || (bytes[0] === 0xfe && bytes[1] === 0xff))
    return refuse('Tệp lưu ở bảng mã UTF-16', AS_UTF8);
  const text = new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes);
  const nul = text.indexOf('\0');
  if (nul >= 0)
    return guessBytes(bytes)?.name === 'UTF-16'
      ? refuse('Tệp lưu ở bảng mã UTF-16', AS_UTF8)
      : refuse(
          'Có ký tự rỗng (NUL); tệp hỏng hoặc không phải tệp chữ',
          'mở lại bản gốc và lưu bằng bảng mã UTF-8',
        );
  const broken = text.indexOf('\uFFFD');
  if (broken >= 0 && !isUtf8(bytes)) {
    const line = text.slice(0, broken).split('\n').length;
    const guess = guessBytes(bytes);
    return guess
      ? refuse(`Tệp lưu ở bảng mã ${guess.name}: dòng ${line} có chữ không thuộc bảng mã UTF-8`, AS_UTF8)
      : refuse(
          `Dòng ${line} có chữ không thuộc bảng mã UTF-8 (có thể là TCVN3, VNI hoặc Windows-1258)`,
          'chuyển chữ sang Unicode rồi lưu bằng bảng mã UTF-8',
        );
  }
  const oldMac = text.search(/\r(?!\n)/);
  if (oldMac >= 0)
    return refuse(
      `Dòng ${text.slice(0, oldMac).split('\n').length} có dấu xuống dòng kiểu cũ (CR)`,
      'lưu lại với kiểu xuống dòng LF hoặc CRLF',
    );
  if (!text.startsWith('\uFEFF')) return { text, faults: [] };
  const fault: TextFault = {
    rule: 'file-encoding',
    severity: 'warning',
    offset: 0,
    message: 'Tệp có dấu BOM ở đầu',
    advice: 'lưu lại bằng "UTF-8" thay vì "UTF-8 with BOM"',
  };
  return { text: text.slice(1), faults: [fault] };
}

function isUtf8(bytes: Uint8Array): boolean {
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    return true;
  } catch {
    return false;
  }
}
