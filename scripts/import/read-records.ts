import { createReadStream, readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { pipeline } from 'node:stream';
import { createGunzip } from 'node:zlib';

/** One record of an export before anything is known about it: where it stands, and its value or why it can't be read. */
export type ReadRecord = { where: string; value: unknown } | { where: string; error: string; line: string };

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
  if (!statSync(input).isDirectory()) return yield* readLines(input, onProgress);
  const files = readdirSync(input)
    .filter((name) => name.endsWith('.json'))
    .sort();
  for (const [index, name] of files.entries()) {
    yield parsed(name, readFileSync(join(input, name), 'utf8'));
    onProgress((index + 1) / files.length);
  }
}

async function* readLines(path: string, onProgress: ReadProgress): AsyncGenerator<ReadRecord> {
  const { size } = statSync(path);
  const file = createReadStream(path);
  // The iteration below throws what goes wrong in the pipeline.
  const text = path.endsWith('.gz') ? pipeline(file, createGunzip(), () => {}) : file;
  let number = 0;
  try {
    for await (const line of linesOf(text.setEncoding('utf8'))) {
      number += 1;
      if (line.trim() !== '') yield parsed(`dòng ${number}`, line);
      onProgress(file.bytesRead / size);
    }
  } catch (error) {
    yield {
      where: `sau dòng ${number}`,
      error: `tệp hỏng, không đọc tiếp được: ${messageOf(error)}`,
      line: '',
    };
  }
}

async function* linesOf(chunks: AsyncIterable<string>): AsyncGenerator<string> {
  let rest = '';
  for await (const chunk of chunks) {
    const lines = (rest + chunk).split('\n');
    rest = lines.pop() ?? '';
    yield* lines;
  }
  if (rest !== '') yield rest;
}

function parsed(where: string, text: string): ReadRecord {
  if (text.includes('\ufffd'))
    return { where, error: 'có ký tự hỏng, tệp không phải UTF-8 hoặc đã lỗi khi chép', line: text };
  try {
    return { where, value: JSON.parse(text.replace(/^\ufeff/, '')) };
  } catch (error) {
    return { where, error: `không phải JSON: ${messageOf(error)}`, line: text };
  }
}

const messageOf = (error: unknown): string => (error instanceof Error ? error.message : String(error));
