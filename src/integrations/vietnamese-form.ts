import type { Plugin } from 'vite';
import { MISSING_WORDS } from './vietnamese-words.ts';

interface Words {
  [key: string]: string | Words;
}

/** Gives Sveltia the Vietnamese words that its own list lacks, so that the form says nothing in English. */
export const vietnameseForm = (): Plugin => ({
  name: 'vietnamese-form',
  enforce: 'pre',
  transform: (code, id) =>
    /\/@sveltia\/cms\/locales\/vi\.json$/.test(id)
      ? JSON.stringify(withMissing(JSON.parse(code) as Words, MISSING_WORDS))
      : undefined,
});

/** The words with those that are missing; what is there stays. */
export function withMissing(words: Words, missing: Words): Words {
  const merged: Words = { ...missing, ...words };
  for (const [key, inner] of Object.entries(missing)) {
    const own = words[key];
    if (typeof inner === 'object' && typeof own === 'object') merged[key] = withMissing(own, inner);
  }
  return merged;
}
