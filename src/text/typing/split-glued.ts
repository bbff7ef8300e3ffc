import { isSyllable } from '../syllables/vietnamese-syllable.ts';

/** What a splitter asks of a vocabulary: how usual a syllable is, and a pair of neighbours. Zero means never seen. */
export interface SyllableUsage {
  readonly frequency: (key: string) => number;
  readonly pairFrequency: (first: string, second: string) => number;
}

/**
 * Splits letters typed without the spaces between syllables, by the reading whose syllables most often stand together.
 * Gives undefined when no reading uses known syllables only.
 *
 * @example splitGlued('khaisinh', usage) // → ['khai', 'sinh']
 */
export function splitGlued(folded: string, usage: SyllableUsage): string[] | undefined {
  if (folded.length < 4 || folded.length > 40) return undefined;
  const best: ({ score: number; words: string[] } | undefined)[] = [{ score: 0, words: [] }];
  for (let end = 1; end <= folded.length; end++) {
    for (let start = Math.max(0, end - 7); start < end; start++) {
      const before = best[start];
      const word = folded.slice(start, end);
      if (!before || !isPart(word) || usage.frequency(word) === 0) continue;
      const last = before.words.at(-1);
      const pair = last === undefined ? 0 : usage.pairFrequency(last, word);
      const score = before.score + Math.log1p(pair) * 2 - 3;
      const known = best[end];
      if (!known || score > known.score) best[end] = { score, words: [...before.words, word] };
    }
  }
  const reading = best[folded.length];
  return reading && reading.words.length > 1 ? reading.words : undefined;
}

/** A syllable of two letters or more, or the only one-letter syllable that long words hold: "bảo hiểm y tế". */
function isPart(word: string): boolean {
  return word === 'y' || (word.length > 1 && isSyllable(word));
}
