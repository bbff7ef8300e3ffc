import { tokenize } from '../text/tokens.ts';
import type { Expansion } from './expansions.ts';
import { expand } from './expansions.ts';
import type { Facets, IndexData } from './index-format.ts';
import type { Intent } from './question-words.ts';
import type { Question, QuestionWord } from './question.ts';
import { readQuestion } from './question.ts';
import type { Query } from './query.ts';
import { prepareQuery } from './query.ts';
import { scoreTitle } from './rank.ts';
import type { ReadIndex } from './read-index.ts';
import { readIndex } from './read-index.ts';
import { restoreMarks } from './restore-marks.ts';
import { completions } from './suggest.ts';
import type { Vocabulary } from './vocabulary.ts';
import type { Weights } from './weights.ts';
import { weights as defaultWeights } from './weights.ts';

/** One procedure found: its document number and how well it answers. */
export interface Hit {
  readonly document: number;
  readonly score: number;
}

/** What search took the question to be. */
export interface Understanding {
  /** Words that carry the meaning, as typed or repaired, for marking in results. */
  readonly words: readonly string[];
  /** Official words that synonyms added. */
  readonly expansions: readonly string[];
  readonly intents: readonly Intent[];
  /** The question with its spelling put right, where something was. */
  readonly didYouMean?: string;
}

/** What a search answers. */
export interface SearchAnswer {
  readonly hits: readonly Hit[];
  readonly understood: Understanding;
}

/** How a search is narrowed. */
export interface SearchOptions {
  readonly limit?: number;
  /** Keeps only the documents for which it is true. */
  readonly accepts?: (document: number) => boolean;
}

/** An opened index of procedures. */
export interface ProcedureIndex {
  readonly size: number;
  /** Documents in one shard of display records. */
  readonly shardSize: number;
  readonly search: (question: string, options?: SearchOptions) => SearchAnswer;
  /** What a reader who is still typing may want: the last word may be half a word. */
  readonly suggest: (typed: string, limit?: number) => readonly Hit[];
  readonly name: (document: number) => string;
  readonly code: (document: number) => string;
  readonly sector: (document: number) => string;
  readonly facets: (document: number) => Facets | undefined;
}

const DEFAULT_LIMIT = 50;
const DEFAULT_SUGGESTIONS = 8;
/** Suggestions mix what a half word may become: no more than this of each. */
const HITS_OF_A_COMPLETION = 4;

/** Opens an index that `buildProcedureIndex` made; all work is in memory, nothing is fetched. */
export function openProcedureIndex(json: string, weights: Weights = defaultWeights): ProcedureIndex {
  const data = JSON.parse(json) as IndexData;
  const index = readIndex(data, weights);
  const search = (text: string, options: SearchOptions = {}): SearchAnswer => {
    const question = readQuestion(text, index.known);
    const expansions = [
      ...expand(question.words, question.isAccented, index.synonyms),
      ...acronyms(question.words, index),
    ];
    const query = prepareQuery(question.words, question.isAccented, expansions, index.vocabulary, weights);
    const scores = scoreDocuments(query, index, weights);
    if (question.words.some(({ role }) => role === 'frame') && scores.every((score) => score === 0))
      favourPopular(scores, index.popular);
    favourCodes(text, scores, index.codes);
    return {
      hits: bestHits(scores, options),
      understood: understand(question, expansions, index.vocabulary),
    };
  };
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
    search,
    suggest,
    facets: index.facets,
    name: (document) => index.names[document] ?? '',
    code: (document) => index.codes[document] ?? '',
    sector: (document) => index.sectors[document] ?? '',
  };
}

function scoreDocuments(
  query: Query,
  { body, titles, priors, vocabulary }: ReadIndex,
  weights: Weights,
): Float64Array {
  const bodyBits = new Int32Array(priors.length);
  query.bodyKeys.forEach((key, place) => {
    for (const document of body.get(key) ?? []) bodyBits[document] = (bodyBits[document] ?? 0) | (1 << place);
  });
  const scores = new Float64Array(priors.length);
  for (const title of titles) {
    const score =
      scoreTitle(title, query, bodyBits[title.document] ?? 0, vocabulary, weights) *
      (priors[title.document] ?? 1);
    if (score > (scores[title.document] ?? 0)) scores[title.document] = score;
  }
  return scores;
}

/** Who asks only how ("thủ tục hành chính", "lệ phí bao nhiêu") is shown what most people want. */
function favourPopular(scores: Float64Array, popular: readonly number[]): void {
  popular.forEach((document, at) => {
    scores[document] = 1 / (at + 1);
  });
}

/** A code in the question, also typed without its point, comes before everything. */
function favourCodes(text: string, scores: Float64Array, codes: readonly string[]): void {
  for (const token of tokenize(text)) {
    const code = token.text.replace(/^(\d)(\d{6})$/, '$1.$2');
    codes.forEach((known, document) => {
      if (known === code) scores[document] = Number.MAX_VALUE;
    });
  }
}

function bestHits(
  scores: Float64Array,
  { limit = DEFAULT_LIMIT, accepts = () => true }: SearchOptions,
): Hit[] {
  return [...scores]
    .map((score, document) => ({ document, score }))
    .filter(({ document, score }) => score > 0 && accepts(document))
    .sort((first, second) => second.score - first.score || first.document - second.document)
    .slice(0, limit);
}

/** Abbreviations that names know in full, each one more synonym. */
function acronyms(words: readonly QuestionWord[], { acronym, vocabulary }: ReadIndex): Expansion[] {
  return words.flatMap(({ key, isPurpose }, start): Expansion[] => {
    const spellings = acronym(key);
    if (!spellings) return [];
    const means = spellings.map((spelling) => vocabulary.textOf(spelling)).join(' ');
    return [
      {
        start,
        end: start + 1,
        spellings,
        means,
        closeness: 'exact',
        saidLength: spellings.length,
        isPurpose,
      },
    ];
  });
}

function understand(
  question: Question,
  expansions: readonly Expansion[],
  vocabulary: Vocabulary,
): Understanding {
  const words = question.words
    .filter(({ role }) => role === 'content' || role === 'light')
    .map(({ text }) => text);
  const understood = {
    words,
    expansions: [...new Set(expansions.map(({ means }) => means))],
    intents: question.intents,
  };
  return question.isRepaired
    ? { ...understood, didYouMean: restoreMarks(question.words, vocabulary) }
    : understood;
}
