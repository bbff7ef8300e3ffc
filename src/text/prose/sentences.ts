/** One sentence of a text, with where it stands there. */
export interface Sentence {
  readonly text: string;
  /** Offset of its first letter in the text that was split. */
  readonly start: number;
}

/** Masked letters: a text keeps its offsets, and neither words nor sentences are found in what is masked. */
const MASK = '\u2060';

/** Blanks a piece of text out, keeping its length. */
export const mask = (text: string): string => MASK.repeat(text.length);

/** A masked text as a reader sees it. */
export const unmask = (text: string): string => text.replaceAll(MASK, '').replace(/\s+/g, ' ').trim();

/** Shortened words whose stop does not end a sentence, as they stand before a name: "TP. Thí Dụ". */
const SHORTENED =
  /(?:^|[\s(,])(?:TP|Tp|TX|Tx|TT|Tr|Q|P|H|X|ThS|TS|PGS|GS|BS|KS|CN|Đ\/c|St|Mr|Mrs|Ms|Dr|No|Nxb|NXB)\.$/u;
const NUMBER_OF_ITEM = /^(?:[IVX]+|\d{1,2}|\p{L})[.)]$/u;
const END = /(?<![.!?…])[.!?…]+["”’)\]\u2060]*(?=\s|$)/gu;
/** No shortened word and no item's number is longer; what begins the next sentence stands as near. */
const NEAR = 40;
const NEXT_BEGINS = /^[\s\u2060]+["“‘([]*\u2060*[\p{Lu}\p{N}\u2060]/u;

/**
 * Splits plain text into sentences; a line break ends one as a stop does. A stop inside a number or a code (10.000,
 * 1.001193), after a shortened word before a name (TP. Thí Dụ), after "v.v." in the middle of a sentence and after an
 * item's own number ends none.
 *
 * @example splitSentences('Phí 10.000 đồng. Bạn nộp ở TP. Thí Dụ.').map(({ text }) => text)
 * // → ['Phí 10.000 đồng.', 'Bạn nộp ở TP. Thí Dụ.']
 */
export function splitSentences(text: string): Sentence[] {
  const sentences: Sentence[] = [];
  let lineStart = 0;
  for (const line of text.split('\n')) {
    for (const sentence of sentencesOfLine(line, lineStart)) sentences.push(sentence);
    lineStart += line.length + 1;
  }
  return sentences;
}

function sentencesOfLine(line: string, lineStart: number): Sentence[] {
  const sentences: Sentence[] = [];
  let start = 0;
  const take = (end: number): void => {
    const written = line.slice(start, end);
    const text = written.trim();
    if (/[\p{L}\p{N}]/u.test(text))
      sentences.push({ text, start: lineStart + start + written.length - written.trimStart().length });
    start = end;
  };
  for (const { index, 0: mark } of line.matchAll(END)) {
    const end = index + mark.length;
    if (endsSentence(line.slice(start, end), line.slice(end, end + NEAR))) take(end);
  }
  take(line.length);
  return sentences;
}

function endsSentence(sentence: string, rest: string): boolean {
  const isNumber = sentence.length < NEAR && NUMBER_OF_ITEM.test(sentence.trimStart());
  const isShortened = SHORTENED.test(sentence.slice(-NEAR));
  return !isNumber && !isShortened && (rest.trim() === '' || NEXT_BEGINS.test(rest));
}
