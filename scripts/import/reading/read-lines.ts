import { MOST_RECORD_LETTERS } from './bounds.ts';

/** A line of an export, or how a line begins that is longer than any record. */
export type Line = string | { beginning: string };

const BEGINNING = 200;

/** The lines of a text that comes in pieces; of one that is too long nothing but its beginning is kept. */
export async function* readLines(chunks: AsyncIterable<string>): AsyncGenerator<Line[]> {
  const line = new GrowingLine();
  for await (const chunk of chunks) {
    const parts = chunk.split('\n');
    const last = parts.pop() ?? '';
    yield parts.map((part) => line.add(part).take());
    line.add(last);
  }
  if (line.length > 0) yield [line.take()];
}

class GrowingLine {
  length = 0;
  #pieces: string[] = [];

  add(piece: string): this {
    if (this.length <= MOST_RECORD_LETTERS && piece !== '') this.#pieces.push(piece);
    this.length += piece.length;
    return this;
  }

  take(): Line {
    const text = this.#pieces.join('');
    const isTooLong = this.length > MOST_RECORD_LETTERS;
    this.length = 0;
    this.#pieces = [];
    return isTooLong ? { beginning: text.slice(0, BEGINNING) } : text;
  }
}
