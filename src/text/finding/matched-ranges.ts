import { accentKey, hasMarks, syllableKey } from '../fold.ts';
import { tokenize } from '../tokens.ts';

/** A stretch of a text to be marked: offsets in UTF-16 units, end exclusive. */
export interface MatchedRange {
  readonly start: number;
  readonly end: number;
}

/**
 * Where words or whole phrases stand in a text, so that a page can mark them there; of a phrase no syllable by itself. A
 * syllable typed without marks is found under any marks; one typed with marks only under the same ones. Neighbours become
 * one range.
 *
 * @example matchedRanges('Đăng ký khai sinh', ['khai sinh', 'ký quỹ']) // → [{ start: 8, end: 17 }]
 */
export function matchedRanges(text: string, phrases: readonly string[]): MatchedRange[] {
  const tokens = tokenize(text).map((token) => ({
    ...token,
    keys: [syllableKey(token.text), accentKey(token.text)],
  }));
  const sought = phrases.map((phrase) =>
    tokenize(phrase).map(({ text: word }) =>
      hasMarks(word) ? ([1, accentKey(word)] as const) : ([0, syllableKey(word)] as const),
    ),
  );
  const ranges: { start: number; end: number }[] = [];
  for (const [at, { start }] of tokens.entries())
    for (const words of sought) {
      const end = tokens[at + words.length - 1]?.end ?? 0;
      if (end <= start || !words.every(([kind, key], place) => tokens[at + place]?.keys[kind] === key))
        continue;
      const last = ranges.at(-1);
      if (last && text.slice(last.end, start).trim() === '') last.end = Math.max(last.end, end);
      else ranges.push({ start, end });
    }
  return ranges;
}
