import { syllableKey } from '../text/fold.ts';

const keys = new Map<string, string>();

/** A longer piece of a text is no syllable, and would keep the whole text in memory (V8 makes slices of 13 letters and more). */
const LONGEST = 12;

/** `syllableKey`, which keeps what it has folded: the same few thousand syllables make up all texts. Never in a page's script. */
export function keptSyllableKey(syllable: string): string {
  if (syllable.length > LONGEST) return syllableKey(syllable);
  const known = keys.get(syllable) ?? syllableKey(syllable);
  keys.set(syllable, known);
  return known;
}
