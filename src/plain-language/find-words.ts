import type { PlainWord } from './schema.ts';
import { byteOrder } from '../text/byte-order.ts';

/** A word to say more plainly, with its place in the text and the advice of the list. */
interface FoundWord {
  phrase: string;
  start: number;
  say: string;
}

/** Finds every word of a list in a text. */
export type WordFinder = (text: string) => FoundWord[];

const key = (phrase: string): string => phrase.toLowerCase().replace(/\s+/g, ' ');
const escaped = (phrase: string): string =>
  phrase.replace(/[\\^$.*+?()[\]{}|]/g, '\\$&').replace(/\s+/g, '\\s+');

/**
 * A finder for a list: whole words (not parts of an address like `/xin-viec/`), in either case, the longest first, so that "xin lỗi" is seen before "xin" and left
 * alone where the list says so. One pass over the text, however long the list.
 *
 * @example wordFinder([{ avoid: ['xin'], say: 'đề nghị', except: ['xin lỗi'] }])('Xin giấy.') // → [{ phrase: 'Xin', start: 0, say: 'đề nghị' }]
 */
export function wordFinder(words: readonly PlainWord[]): WordFinder {
  const sayings = new Map<string, string | undefined>();
  for (const { avoid, say } of words) for (const phrase of avoid) sayings.set(key(phrase), say);
  for (const { except } of words) for (const phrase of except ?? []) sayings.set(key(phrase), undefined);
  if (sayings.size === 0) return () => [];
  const longestFirst = [...sayings.keys()].sort((a, b) => b.length - a.length || byteOrder(a, b));
  const pattern = new RegExp(
    `(?<![\\p{L}\\p{M}-])(?:${longestFirst.map(escaped).join('|')})(?![\\p{L}\\p{M}-])`,
    'giu',
  );
  return (text) =>
    [...text.matchAll(pattern)].flatMap(({ 0: phrase, index }) => {
      const say = sayings.get(key(phrase));
      return say === undefined ? [] : [{ phrase, start: index, say }];
    });
}
