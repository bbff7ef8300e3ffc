import { isSmallWord } from './question.ts';

/** In how many files the sayings travel: a search fetches those of its own words, half a kilobyte each. */
export const SAYING_SHARDS = 6144;

/** The file that holds the sayings of a word in its plain form (FNV-1a). */
export function shardOf(key: string): number {
  let hash = 0x811c9dc5;
  for (let at = 0; at < key.length; at++) hash = Math.imul(hash ^ key.charCodeAt(at), 0x01000193);
  return (hash >>> 0) % SAYING_SHARDS;
}

/** A long story asks for no more files than these. */
const MOST_SHARDS = 24;

/** The files that the words of a question lie in; small words have none, they stand beside anything. */
export function shardsOf(keys: Iterable<string>): number[] {
  const shards = new Set([...keys].filter((key) => !isSmallWord(key)).map(shardOf));
  return [...shards].slice(0, MOST_SHARDS);
}
