import { syllableKey } from '../text/fold.ts';

const keys = new Map<string, string>();

/** `syllableKey`, which keeps what it has folded: the same few thousand syllables make up all texts. Never in a page's script. */
export function keptSyllableKey(syllable: string): string {
  const known = keys.get(syllable) ?? syllableKey(syllable);
  keys.set(syllable, known);
  return known;
}
