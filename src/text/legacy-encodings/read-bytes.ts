import { spacedLetter } from './spaced-letter.ts';
import { isWrittenSyllable } from '../syllables/written-syllable.ts';

/** A line read as UTF-8 where that is possible. */
export interface Reading {
  text: string;
  /** How many letters of it were bytes of UTF-8, as far as ordinary text can't look so. */
  evidence: number;
  /** False where a space may stand for a byte or for itself. */
  isCertain: boolean;
}

const UTF8 = new TextDecoder('utf-8', { fatal: true });
/** What typographic signs look like as second bytes: “XÃ” may be a word in quotes. */
const PUNCTUATION = /^[‘’“”«»–—…•. ]+$/u;
/** Letters of Vietnamese with a mark, and the signs of its typography. */
const OURS = /[À-ÃÈ-ÊÌÍÒ-ÕÙÚÝà-ãè-êìíò-õùúýĂăĐđĨĩŨũƠơƯưẠ-ỹ\u0300\u0301\u0303\u0309\u0323“”‘’–—…•·°²³×§«»₫]/u;
/** What the tables show of bytes: text that was read wrongly twice. */
const SHOWN = /[\u00A1-\u017F\u0192\u0370-\u03FF\u2000-\u25FF]/u;
const OTHER_SCRIPT = /[\u0400-\u05FF]/;
/** Whether the same program may have shown the letter before: those of other scripts only where its table has them. */
const isShown = (letter: string, byteOf: ReadonlyMap<string, number>): boolean =>
  SHOWN.test(letter) || (OTHER_SCRIPT.test(letter) && byteOf.has(letter));
const EDGE = /^[^\p{L}\p{M}]+|[^\p{L}\p{M}]+$/gu;

/** Reads each run of letters that are bytes of one letter in UTF-8 as that letter; the rest stays as it is. */
export function readBytes(line: string, byteOf: ReadonlyMap<string, number>): Reading {
  let [text, evidence, isCertain] = ['', 0, true];
  const unread = new Set<number>();
  for (let at = 0; at < line.length;) {
    const read = letterAt(line, at, byteOf);
    if (!read) {
      if ((byteOf.get(line.charAt(at)) ?? 0) >= 0xc2) unread.add(text.length);
      text += line.charAt(at++);
      continue;
    }
    const after = at + read.length;
    const word = wordAround(line, at);
    const isWord = mayBeSigns(line, at, after) && isWrittenSyllable(word) && !/\p{Ll}[ÃÂĂ]/u.test(word);
    if (read.isSpace) {
      const choice = spacedLetter(text, line.slice(after), read.letter);
      isCertain &&= choice !== undefined;
      text += choice ?? read.letter;
    } else text += read.letter;
    if (isWord) isCertain = false;
    else if (!read.isSpace) evidence += OURS.test(read.letter) ? 1 : isShown(read.letter, byteOf) ? 0.5 : 0;
    at = after;
  }
  return { text, evidence, isCertain: isCertain && areWords(text, unread) };
}

/** Whether every letter that may be a first byte without its second belongs to a word. */
const areWords = (text: string, places: ReadonlySet<number>): boolean =>
  places.size === 0 ||
  [...text.matchAll(/[\p{L}\p{M}]+/gu)].every(
    ({ 0: word, index }) => ![...word].some((_, at) => places.has(index + at)) || isWrittenSyllable(word),
  );

/** Whether what follows the first byte may be signs behind a letter: “XÃ”, and «khá»… where the quotes opened before. */
const mayBeSigns = (line: string, at: number, after: number): boolean =>
  PUNCTUATION.test(line.slice(at + 1, after)) &&
  (after - at === 2 || /(?:^|[\s("])«/.test(line.slice(0, at)));

/** The letter whose bytes begin here; a plain space may stand for a last byte A0, the no-break space. */
function letterAt(
  line: string,
  at: number,
  byteOf: ReadonlyMap<string, number>,
): { letter: string; length: number; isSpace: boolean } | undefined {
  const lead = byteOf.get(line.charAt(at)) ?? 0;
  const length = lead < 0xc2 ? 0 : lead < 0xe0 ? 2 : lead < 0xf0 ? 3 : lead < 0xf5 ? 4 : 0;
  if (length === 0) return undefined;
  const bytes = [lead];
  let isSpace = false;
  for (let next = 1; next < length; next++) {
    const letter = line.charAt(at + next);
    const isLast = next === length - 1;
    isSpace = isLast && lead === 0xc3 && (letter === ' ' || letter === '') && byteOf.get('\u00A0') === 0xa0;
    const byte = isSpace ? 0xa0 : (byteOf.get(letter) ?? 0);
    // Nearly all ordinary text ends here, for which no decoder need be asked.
    if (byte < 0x80 || byte > 0xbf) return undefined;
    bytes.push(byte);
  }
  try {
    return {
      letter: UTF8.decode(Uint8Array.from(bytes)),
      length: Math.min(length, line.length - at),
      isSpace,
    };
  } catch {
    return undefined;
  }
}

/** The word that a letter stands in, without the signs at its edges. */
function wordAround(line: string, at: number): string {
  const head = /\S*$/u.exec(line.slice(Math.max(0, at - 12), at))?.[0] ?? '';
  const tail = /^\S{0,12}/u.exec(line.slice(at))?.[0] ?? '';
  return (head + tail).replace(EDGE, '');
}
