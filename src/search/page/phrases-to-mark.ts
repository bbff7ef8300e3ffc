import type { Understanding } from '../engine/open-index.ts';

/**
 * What of a question to mark in the titles found: what its synonyms stand for, and each two of its words that stand
 * together, for a syllable alone is often part of another word.
 *
 * @example phrasesToMark({ words: ['giấy', 'kết', 'hôn'], … }) // → ['giấy kết', 'kết hôn'], which leaves "kết hợp" alone
 */
export const phrasesToMark = ({
  words,
  expansions,
}: Pick<Understanding, 'words' | 'expansions'>): readonly string[] => [
  ...(words.length > 1 ? words.slice(1).map((word, at) => `${words[at] ?? ''} ${word}`) : words),
  ...expansions,
];
