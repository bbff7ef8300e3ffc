import { accentKey, hasMarks, syllableKey } from '../fold.ts';
import { tokenize } from '../tokens.ts';

/** A stretch of a text to be marked: offsets in UTF-16 units, end exclusive. */
export interface MatchedRange {
  readonly start: number;
  readonly end: number;
}

/**
 * Where the words of a question stand in a text, so that a page can mark them there. A word typed without marks
 * is found under any marks; a word typed with marks only under the same ones. Neighbouring words become one range.
 *
 * @example matchedRanges('Đăng ký khai sinh', ['khai', 'sinh']) // → [{ start: 8, end: 17 }]
 */
export function matchedRanges(text: string, words: readonly string[]): MatchedRange[] {
  const plain = new Set(words.filter((word) => !hasMarks(word)).map(syllableKey));
  const accented = new Set(words.filter(hasMarks).map(accentKey));
  const ranges: MatchedRange[] = [];
  for (const token of tokenize(text)) {
    if (!plain.has(syllableKey(token.text)) && !accented.has(accentKey(token.text))) continue;
    const last = ranges.at(-1);
    if (last && /^\s+$/.test(text.slice(last.end, token.start)))
      ranges[ranges.length - 1] = { start: last.start, end: token.end };
    else ranges.push({ start: token.start, end: token.end });
  }
  return ranges;
}
