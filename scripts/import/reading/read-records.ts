import { createReadStream, readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { pipeline } from 'node:stream';
import { createGunzip } from 'node:zlib';
import { formatNumber } from '../../../src/text/numbers.ts';
import { MOST_EXPORT_LETTERS, MOST_LINES, MOST_RECORD_LETTERS } from './bounds.ts';
import { parseRecord, type ReadRecord, TOO_LONG } from './parse-record.ts';
import { readLines } from './read-lines.ts';

export type { ReadRecord } from './parse-record.ts';

/** How much of the input has been read, from 0 to 1. */
export type ReadProgress = (share: number) => void;

/**
 * The records of an export, one after another: a .jsonl file, the same packed with gzip, or a folder of .json files.
 * A line that can't be read is given as such; the rest goes on.
 */
export async function* readRecords(
  input: string,
  onProgress: ReadProgress = () => {},
): AsyncGenerator<ReadRecord> {
  if (!statSync(input).isDirectory()) return yield* readExport(input, onProgress);
  const files = readdirSync(input)
    .filter((name) => name.endsWith('.json'))
    .sort();
  for (const [index, name] of files.entries()) {
    yield readFile(join(input, name), name);
    onProgress((index + 1) / files.length);
  }
}

/** No letter of UTF-8 has more than four bytes, so that what is larger is longer too. */
function readFile(path: string, name: string): ReadRecord {
  if (statSync(path).size > 4 * MOST_RECORD_LETTERS) return { where: name, error: TOO_LONG, line: '' };
  const text = readFileSync(path, 'utf8');
  return text.length > MOST_RECORD_LETTERS
    ? { where: name, error: TOO_LONG, line: text.slice(0, 200) }
    : parseRecord(name, text);
}

async function* readExport(path: string, onProgress: ReadProgress): AsyncGenerator<ReadRecord> {
  const { size } = statSync(path);
  const file = createReadStream(path);
  // The iteration below throws what goes wrong in the pipeline.
  const text = path.endsWith('.gz') ? pipeline(file, createGunzip(), () => {}) : file;
  let number = 0;
  const refuse = (error: string): ReadRecord => ({ where: `sau dòng ${number}`, error, line: '' });
  try {
    for await (const lines of readLines(bounded(text.setEncoding('utf8')))) {
      for (const line of lines) {
        number += 1;
        const where = `dòng ${number}`;
        if (typeof line !== 'string') yield { where, error: TOO_LONG, line: line.beginning };
        else if (line.trim() !== '') yield parseRecord(where, line);
        if (number >= MOST_LINES)
          return yield refuse(`chỉ đọc ${formatNumber(MOST_LINES)} dòng đầu, tệp còn dài hơn`);
      }
      onProgress(file.bytesRead / size);
    }
  } catch (error) {
    const { code = 'không rõ vì sao' } = error as NodeJS.ErrnoException;
    yield refuse(error instanceof TooMuch ? error.message : `tệp hỏng, không đọc tiếp được (${code})`);
  }
}

class TooMuch extends Error {}

async function* bounded(chunks: AsyncIterable<string>): AsyncGenerator<string> {
  let letters = 0;
  for await (const chunk of chunks) {
    letters += chunk.length;
    if (letters > MOST_EXPORT_LETTERS)
      throw new TooMuch(
        `không đọc tiếp: tệp mở ra có hơn ${formatNumber(MOST_EXPORT_LETTERS)} chữ, dài hơn mọi bản xuất của Cơ sở dữ liệu quốc gia`,
      );
    yield chunk;
  }
}
