import { acronymReader } from './acronyms.ts';
import { unpackBodyWords } from '../format/body-words.ts';
import { readNamedDocument, type NamedDocument } from './document-reference.ts';
import { unpackGaps, type Facets, type IndexData, type SayingShard } from '../format/index-format.ts';
import { knownWords } from './known-words.ts';
import type { KnownWords } from './spelling.ts';
import {
  addBodyWords,
  ELSEWHERE,
  HOTLINES,
  readPages,
  readPageTitles,
  type IndexedPage,
} from './read-pages.ts';
import { readSayings, wordsOf, type Sayings } from './sayings.ts';
import { shardsOf } from './saying-shards.ts';
import { measureTitle, nameParts, readTitle, type Title } from './titles.ts';
import { Vocabulary } from './vocabulary.ts';
import type { Weights } from './weights.ts';

/** Id of the audience group that most questions come from. */
const CITIZENS = 'nguoi-dan';
const FIRST_FACET = 0x41;

/** An index unpacked in memory. Documents are numbered: the procedures first, then the other pages. */
export interface ReadIndex {
  /** Official names of the procedures, then the titles of the pages. */
  readonly names: readonly string[];
  readonly codes: readonly string[];
  readonly sectors: readonly string[];
  readonly page: (document: number) => IndexedPage | undefined;
  /** Legal documents that have a page, by number as readers name them. */
  readonly legalDocuments: readonly { readonly document: number; readonly named: NamedDocument }[];
  /** Pages of telephone numbers. */
  readonly hotlines: readonly number[];
  readonly facets: (document: number) => Facets | undefined;
  /** Official names of procedures, titles and sentences of pages. */
  readonly titles: readonly Title[];
  readonly vocabulary: Vocabulary;
  /** The sayings of some words, so far as their files have been fetched; always the same for the same words. */
  readonly sayingsOf: (keys: Iterable<string>) => readonly Sayings[];
  /** Whether the file of a number has been fetched. */
  readonly hasSayings: (shard: number) => boolean;
  readonly addSayings: (shard: number, sayings: SayingShard) => void;
  /** Documents that hold a plain form outside their name. */
  readonly body: ReadonlyMap<string, readonly number[]>;
  /** What a document is worth before anything is asked. */
  readonly priors: Float64Array;
  readonly popular: readonly number[];
  /** The words that are spelled right, by the sayings of a question. */
  readonly known: (sayings: readonly Sayings[]) => KnownWords;
  /** Official words for an abbreviation by first letters, where no saying has it. */
  readonly acronym: (key: string) => readonly number[] | undefined;
}

/** Unpacks an index made by `buildProcedureIndex`. */
export function readIndex(data: IndexData, weights: Weights): ReadIndex {
  const procedures = data.names.split('\n');
  const pages = readPages(data);
  const names = [...procedures, ...pages.map(({ title }) => title)];
  const vocabulary = new Vocabulary();
  const titles = [
    ...readTitles(procedures, vocabulary, weights),
    ...readPageTitles(pages, procedures.length, vocabulary, weights),
  ].map((title) => measureTitle(title, vocabulary, weights.rarityCap));
  const body = unpackBodyWords(data.bodyWords);
  addSectorWords(body, data);
  addBodyWords(body, unpackBodyWords(data.pageBodyWords), procedures.length);
  const facets = (document: number): Facets | undefined =>
    data.facets[(data.facetOf.codePointAt(document) ?? 0) - FIRST_FACET];
  const acronym = acronymReader(titles, vocabulary);
  const reader = {
    vocabulary,
    weights,
    isElsewhere: (document: number) => pages[document - procedures.length]?.kind === ELSEWHERE,
    names: new Map<string, Title>(),
  };
  const always = readSayings(data.sayings, reader);
  const shards = new Map<number, Sayings>();
  return {
    names,
    page: (document) => pages[document - procedures.length],
    legalDocuments: pages.flatMap(({ title, path }, at) => {
      const named = readNamedDocument(title, path);
      return named ? [{ document: procedures.length + at, named }] : [];
    }),
    hotlines: pages.flatMap(({ kind }, at) => (kind === HOTLINES ? [procedures.length + at] : [])),
    codes: data.codes.split('\n'),
    titles,
    vocabulary,
    sayingsOf: (keys) => [always, ...shardsOf(keys).flatMap((shard) => shards.get(shard) ?? [])],
    hasSayings: (shard) => shards.has(shard),
    addSayings: (shard, sayings) => void shards.set(shard, readSayings(sayings, reader)),
    body,
    facets,
    acronym,
    popular: data.popular,
    sectors: data.sectorRuns.flatMap((length, sector) =>
      new Array<string>(length).fill(data.sectors[sector] ?? ''),
    ),
    priors: Float64Array.from([
      ...readPriors(data, procedures.length, facets, weights),
      ...pages.map(({ kind }) => weights.kinds[kind] ?? 1),
    ]),
    known: knownWords(vocabulary, new Set(data.saidWords.split(' ')), body, acronym),
  };
}

function readTitles(procedures: readonly string[], vocabulary: Vocabulary, weights: Weights): Title[] {
  const titles: Title[] = [];
  procedures.forEach((name, document) => {
    const title = readTitle(document, name, vocabulary, 1, weights.nameTail);
    vocabulary.count(title.spellings);
    const parts = nameParts(name).map((part, at) =>
      readTitle(document, part, vocabulary, at === 0 ? 1 : weights.laterPart, weights.nameTail),
    );
    titles.push(title, ...parts);
  });
  return titles;
}

/** The words of a sector's name are found in every procedure of it. */
function addSectorWords(body: Map<string, number[]>, { sectors, sectorRuns }: IndexData): void {
  let start = 0;
  sectors.forEach((sector, at) => {
    const documents = Array.from({ length: sectorRuns[at] ?? 0 }, (_, offset) => start + offset);
    start += documents.length;
    for (const key of new Set(wordsOf(sector).map((word) => word.key)))
      body.set(key, [...(body.get(key) ?? []), ...documents]);
  });
}

function readPriors(
  index: IndexData,
  size: number,
  facets: ReadIndex['facets'],
  weights: Weights,
): Float64Array {
  const priors = Float64Array.from({ length: size }, (_, document) =>
    facets(document)?.audience.includes(CITIZENS) ? 1 : 1 - weights.notForCitizens,
  );
  for (const tier of ['summarised', 'listed'] as const)
    for (const document of unpackGaps(index[tier]))
      priors[document] = (priors[document] ?? 1) * weights.tiers[tier];
  index.popular.forEach((document, at) => {
    priors[document] = (priors[document] ?? 1) + weights.popularity * (1 - at / index.popular.length);
  });
  return priors;
}
