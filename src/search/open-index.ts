import { accentKey, syllableKey } from '../text/fold.ts';
import { tokenize } from '../text/tokens.ts';
import { unpackBodyWords } from './body-words.ts';
import { expand, readSynonyms } from './expansions.ts';
import type { Facets, IndexData } from './index-format.ts';
import type { Intent } from './question-words.ts';
import { isQuestionWord, readQuestion } from './question.ts';
import type { Question } from './question.ts';
import { prepareQuery, scoreTitle } from './rank.ts';
import type { Query } from './rank.ts';
import { nameParts, readTitle } from './titles.ts';
import type { Title } from './titles.ts';
import { Vocabulary } from './vocabulary.ts';
import { weights as defaultWeights } from './weights.ts';
import type { Weights } from './weights.ts';

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
  readonly name: (document: number) => string;
  readonly code: (document: number) => string;
  readonly sector: (document: number) => string;
  readonly facets: (document: number) => Facets | undefined;
}

const DEFAULT_LIMIT = 50;

/** Opens an index that `buildProcedureIndex` made; all work in memory, nothing is fetched. */
export function openProcedureIndex(json: string, weights: Weights = defaultWeights): ProcedureIndex {
  const data = JSON.parse(json) as IndexData;
  const names = data.names.split('\n');
  const codes = data.codes.split('\n');
  const vocabulary = new Vocabulary();
  const titles = readTitles(data, names, vocabulary, weights);
  const synonyms = readSynonyms(data.synonyms, vocabulary, (text) => tokenize(text).map((token) => ({ key: syllableKey(token.text), accented: accentKey(token.text) })));
  const sayings = [...synonyms.values()].flat().map(({ say }) => say.map(({ key }) => key));
  const said = new Set(sayings.flat());
  const saidPairs = new Set(sayings.flatMap((keys) => keys.slice(1).map((key, at) => `${keys[at]} ${key}`)));
  const body = unpackBodyWords(data.bodyWords);
  addSectorWords(body, data);
  const known = { vocabulary, isQuestionWord, isSaidPair: (first: string, second: string): boolean => saidPairs.has(`${first} ${second}`), isKnown: (key: string): boolean => vocabulary.plain(key) !== undefined || said.has(key) || body.has(key) || isQuestionWord(key) };
  const priors = readPriors(data, names.length, weights);
  const sectorOf = data.sectorRuns.flatMap((length, sector) => new Array<string>(length).fill(data.sectors[sector] ?? ''));
  const facets = (document: number): Facets | undefined => data.facets[(data.facetOf.codePointAt(document) ?? 0) - 0x41];

  const search = (text: string, { limit = DEFAULT_LIMIT, accepts = () => true }: SearchOptions = {}): SearchAnswer => {
    const question = readQuestion(text, known);
    const expansions = expand(question.words, question.isAccented, synonyms);
    const query = prepareQuery(question.words, question.isAccented, expansions, vocabulary, weights);
    const scores = scoreDocuments(query, names.length);
    if (scores.every((score) => score === 0) && question.words.some(({ role }) => role === 'frame')) data.popular.forEach((document, at) => (scores[document] = 1 / (at + 1)));
    const byCode = tokenize(text).map((token) => codes.indexOf(token.text.replace(/^(\d)(\d{6})$/, '$1.$2'))).filter((document) => document >= 0);
    for (const document of byCode) scores[document] = Number.MAX_VALUE;
    const hits = [...scores].map((score, document) => ({ document, score })).filter(({ document, score }) => score > 0 && accepts(document))
      .sort((first, second) => second.score - first.score || first.document - second.document).slice(0, limit);
    return { hits, understood: understand(question, [...new Set(expansions.map(({ means }) => means))]) };
  };

  const scoreDocuments = (query: Query, size: number): Float64Array => {
    const bodyBits = new Int32Array(size);
    query.bodyKeys.forEach((key, place) => {
      for (const document of body.get(key) ?? []) bodyBits[document] = (bodyBits[document] ?? 0) | (1 << place);
    });
    const scores = new Float64Array(size);
    for (const title of titles) {
      const score = scoreTitle(title, query, bodyBits[title.document] ?? 0, vocabulary, weights) * (priors[title.document] ?? 1);
      if (score > (scores[title.document] ?? 0)) scores[title.document] = score;
    }
    return scores;
  };

  return {
    size: names.length, shardSize: data.shardSize, search, facets,
    name: (document) => names[document] ?? '', code: (document) => codes[document] ?? '', sector: (document) => sectorOf[document] ?? '',
  };
}

function readTitles(data: IndexData, names: readonly string[], vocabulary: Vocabulary, weights: Weights): Title[] {
  const titles: Title[] = [];
  names.forEach((name, document) => {
    const title = readTitle(document, name, vocabulary, 1, weights.nameTail);
    vocabulary.count([...title.spellings]);
    titles.push(title, ...nameParts(name).map((part, at) => readTitle(document, part, vocabulary, at === 0 ? 1 : weights.laterPart, weights.nameTail)));
  });
  for (const line of data.aliases.split('\n').filter((text) => text !== '')) {
    const [document = '', alias = ''] = line.split('\t');
    titles.push(readTitle(Number(document), alias, vocabulary, weights.alias, weights.nameTail));
  }
  return titles;
}

/** The words of a sector's name are found in every procedure of it. */
function addSectorWords(body: Map<string, number[]>, { sectors, sectorRuns }: IndexData): void {
  let start = 0;
  sectors.forEach((sector, at) => {
    const documents = Array.from({ length: sectorRuns[at] ?? 0 }, (_, offset) => start + offset);
    start += documents.length;
    for (const key of new Set(tokenize(sector).map((token) => syllableKey(token.text)))) body.set(key, [...(body.get(key) ?? []), ...documents]);
  });
}

function readPriors(data: IndexData, size: number, weights: Weights): Float64Array {
  const priors = new Float64Array(size).fill(1);
  data.popular.forEach((document, at) => {
    priors[document] = (priors[document] ?? 1) + weights.popularity * (1 - at / data.popular.length);
  });
  return priors;
}

function understand(question: Question, expansions: readonly string[]): Understanding {
  const words = question.words.filter(({ role }) => role === 'content' || role === 'light').map(({ text }) => text);
  const understood = { words, expansions, intents: question.intents };
  return question.isRepaired ? { ...understood, didYouMean: question.words.map(({ text }) => text).join(' ') } : understood;
}
