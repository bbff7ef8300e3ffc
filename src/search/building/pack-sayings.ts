import { hash } from 'node:crypto';
import type { IndexData, SayingFile, SayingShard } from '../format/index-format.ts';

const MARK_LETTERS = 6;

/** Tells the numbering of an index's documents from that of other builds. */
export const markOf = ({ names, pagePaths }: Pick<IndexData, 'names' | 'pagePaths'>): string =>
  hash('sha256', `${names}\n${pagePaths}`, 'base64url').slice(0, MARK_LETTERS);

/** Files of sayings as they travel, with the mark of the index that they belong to. */
export const packSayings = (shards: readonly SayingShard[], mark: string): string[] =>
  shards.map(([aliases, synonyms, topicWords = '']) =>
    JSON.stringify([aliases, synonyms, topicWords, mark] satisfies SayingFile),
  );
