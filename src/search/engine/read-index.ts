import { onceFor } from '../../site/once.ts';
import { accentKey, syllableKey } from '../../text/fold.ts';
import { tokenize } from '../../text/tokens.ts';
import { readAcronym } from './acronyms.ts';
import { unpackBodyWords } from './body-words.ts';
import { readNamedDocument, type NamedDocument } from './document-reference.ts';
import { readSynonyms } from './synonym-table.ts';
import type { SaidWord, SynonymTable } from './synonym-table.ts';
import { unpackGaps, type Facets, type IndexData } from './index-format.ts';
import { knownWords, singleWordSayings } from './known-words.ts';
import type { KnownWords } from './spelling.ts';
import { addBodyWords, readPages, readPageTitles, type IndexedPage } from './read-pages.ts';
import { measureTitle, nameParts, readAliases, readTitle } from './titles.ts';
import type { Title } from './titles.ts';
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
  readonly facets: (document: number) => Facets | undefined;
  readonly titles: readonly Title[];
  readonly vocabulary: Vocabulary;
  readonly synonyms: SynonymTable;
  /** Documents that hold a plain form outside their name. */
  readonly body: ReadonlyMap<string, readonly number[]>;
  /** What a document is worth before anything is asked. */
  readonly priors: Float64Array;
  readonly popular: readonly number[];
  /** What citizens say, as written in the synonym list. */
  readonly sayings: readonly string[];
  readonly known: KnownWords;
  /** Official words for an abbreviation by first letters. */
  readonly acronym: (key: string) => readonly number[] | undefined;
}

/** Unpacks an index made by `buildProcedureIndex`. */
export function readIndex(data: IndexData, weights: Weights): ReadIndex {
  const procedures = data.names.split('\n');
  const pages = readPages(data);
  const names = [...procedures, ...pages.map(({ title }) => title)];
  const vocabulary = new Vocabulary();
  const titles = [
    ...readTitles(data, procedures, vocabulary, weights),
    ...readPageTitles(pages, data.pageAliases, procedures.length, vocabulary, weights),
  ].map((title) => measureTitle(title, vocabulary, weights.rarityCap));
  const synonyms = readSynonyms(data.synonyms, vocabulary, wordsOf);
  const body = unpackBodyWords(data.bodyWords);
  addSectorWords(body, data);
  addBodyWords(body, unpackBodyWords(data.pageBodyWords), procedures.length);
  const facets = (document: number): Facets | undefined =>
    data.facets[(data.facetOf.codePointAt(document) ?? 0) - FIRST_FACET];
  const saidAlone = singleWordSayings(synonyms);
  const acronym = onceFor((key: string) => (saidAlone.has(key) ? undefined : readAcronym(key, titles)));
  return {
    names,
    page: (document) => pages[document - procedures.length],
    legalDocuments: pages.flatMap(({ title, path }, at) => {
      const named = readNamedDocument(title, path);
      return named ? [{ document: procedures.length + at, named }] : [];
    }),
    codes: data.codes.split('\n'),
    titles,
    vocabulary,
    synonyms,
    body,
    sayings: data.synonyms.split('\n').flatMap((line) => (line.split('>')[0] ?? '').split('|')),
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
    known: knownWords(vocabulary, synonyms, body, acronym),
  };
}

function readTitles(
  data: IndexData,
  procedures: readonly string[],
  vocabulary: Vocabulary,
  weights: Weights,
): Title[] {
  const titles: Title[] = [];
  procedures.forEach((name, document) => {
    const title = readTitle(document, name, vocabulary, 1, weights.nameTail);
    vocabulary.count([...title.spellings]);
    const parts = nameParts(name).map((part, at) =>
      readTitle(document, part, vocabulary, at === 0 ? 1 : weights.laterPart, weights.nameTail),
    );
    titles.push(title, ...parts);
  });
  titles.push(...readAliases(data.aliases, 0, vocabulary, weights));
  return titles;
}

function wordsOf(text: string): SaidWord[] {
  return tokenize(text).map((token) => ({ key: syllableKey(token.text), accented: accentKey(token.text) }));
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
