import { hasMarks } from '../../text/fold.ts';
import type { Understanding } from '../engine/open-index.ts';

/** What of a question is marked: as it is understood, and as it was typed. */
export type Marked = Pick<Understanding, 'words' | 'expansions'> & { readonly typed?: string };

const pairsOf = (words: readonly string[]): string[] =>
  words.slice(1).map((word, at) => `${words[at] ?? ''} ${word}`);

/**
 * What of a question to mark in the titles found: what its synonyms stand for, and each two of its words that stand
 * together, for a syllable alone is often part of another word. Where one syllable alone of what was typed without marks
 * is understood ("cuoc" of "doi the can cuoc", where "can" may be "cần"), the typed words stand for it.
 *
 * @example phrasesToMark({ words: ['giấy', 'kết', 'hôn'], … }) // → ['giấy kết', 'kết hôn'], which leaves "kết hợp" alone
 */
export const phrasesToMark = ({ words, expansions, typed = '' }: Marked): readonly string[] => {
  const written = typed.trim().split(/\s+/u);
  const alone = written.length > 1 && !hasMarks(typed) ? pairsOf(written) : words;
  return [...(words.length > 1 ? pairsOf(words) : alone), ...expansions];
};
