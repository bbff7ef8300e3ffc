import { answerQuestion } from './answer.ts';
import type { SearchAnswer, SearchOptions } from './answer.ts';
import { missingSayings } from './asked.ts';
import type { Hit } from './hit.ts';
import type { Facets, IndexData, SayingFile } from '../format/index-format.ts';
import { readIndex } from './read-index.ts';
import type { IndexedPage } from './read-pages.ts';
import { spokenFigures } from './spoken-figures.ts';
import { completions } from './suggest.ts';
import type { Weights } from './weights.ts';
import { weights as defaultWeights } from './weights.ts';

export { ELSEWHERE } from './read-pages.ts';
export type { SearchAnswer, Understanding } from './answer.ts';
export type { Hit } from './hit.ts';

/** An opened index of procedures. */
export interface ProcedureIndex {
  readonly size: number;
  /** Documents in one shard of display records. */
  readonly shardSize: number;
  /** The files of sayings that a question still lacks, by number; none once it can be answered as well as possible. */
  readonly lacks: (question: string) => readonly number[];
  /** Takes in a file of sayings as fetched; one of another build is passed over. @throws where it is no such file */
  readonly take: (shard: number, text: string) => void;
  readonly search: (question: string, options?: SearchOptions) => SearchAnswer;
  /** What a reader who is still typing may want: the last word may be half a word. */
  readonly suggest: (typed: string, limit?: number) => readonly Hit[];
  readonly name: (document: number) => string;
  readonly code: (document: number) => string;
  readonly sector: (document: number) => string;
  readonly facets: (document: number) => Facets | undefined;
  /** The page where a document is no procedure. */
  readonly page: (document: number) => IndexedPage | undefined;
}

const DEFAULT_SUGGESTIONS = 8;
/** Suggestions mix what a half word may become: no more than this of each. */
const HITS_OF_A_COMPLETION = 4;

/**
 * Opens an index that `buildProcedureIndex` made; all work is in memory, nothing is fetched. Sayings may come later, by
 * `take`: the answer to a question is the same whatever other questions have fetched.
 */
export function openProcedureIndex(
  { index: text, sayings = [] }: { index: string; sayings?: readonly string[] },
  weights: Weights = defaultWeights,
): ProcedureIndex {
  const data = JSON.parse(text) as IndexData;
  const index = readIndex(data, weights);
  const take = (shard: number, file: string): void => {
    const [aliases, synonyms, topicWords, mark] = JSON.parse(file) as SayingFile;
    if (mark === data.mark) index.addSayings(shard, [aliases, synonyms, topicWords]);
  };
  sayings.forEach((file, shard) => take(shard, file));
  const search = (text: string, options: SearchOptions = {}): SearchAnswer =>
    answerQuestion(spokenFigures(text), index, options, weights);
  const suggest = (typed: string, limit = DEFAULT_SUGGESTIONS): readonly Hit[] => {
    const found = new Map<number, Hit>();
    for (const completed of completions(typed, index)) {
      if (found.size >= limit) break;
      for (const hit of search(completed, { limit: HITS_OF_A_COMPLETION }).hits)
        if (!found.has(hit.document)) found.set(hit.document, hit);
    }
    return [...found.values()].slice(0, limit);
  };
  return {
    size: index.names.length,
    shardSize: data.shardSize,
    lacks: (question) => missingSayings(spokenFigures(question), index),
    take,
    search,
    suggest,
    facets: index.facets,
    page: index.page,
    name: (document) => index.names[document] ?? '',
    code: (document) => index.codes[document] ?? '',
    sector: (document) => index.sectors[document] ?? '',
  };
}
