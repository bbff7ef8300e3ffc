import { bodyWords, packBodyWords, type WordSource } from './body-words.ts';
import { packGaps } from '../format/index-format.ts';
import type { Facets, IndexData, PagesData } from '../format/index-format.ts';
import { byteOrder } from '../../text/byte-order.ts';
import { fileSayings, saidWords } from './file-sayings.ts';
import { oneLine } from './lines.ts';
import { packIndex } from './pack-index.ts';
import { markOf, packSayings } from './pack-sayings.ts';
import { packShards, SHARD_SIZE } from './pack-shards.ts';
import { notHerePhrases, otherNames, synonymPairs } from './procedure-sayings.ts';
import { fileTopicWords } from './file-topic-words.ts';
import type { SearchableProcedure } from './searchable-procedure.ts';
import type { SynonymGroups } from '../synonyms.ts';

/** How many words outside its name a procedure brings to the index, the rarest: names and aliases find the others. */
const BODY_WORDS = 2;
/** Words of one procedure alone are mostly slips of the official texts. */
const FEWEST_DOCUMENTS = 2;

/** The files of the index. */
export interface BuiltIndex {
  /** What searching needs, as `openProcedureIndex` reads it. */
  readonly index: string;
  /** What citizens say, in `SAYING_SHARDS` files: a search fetches those of its own words. None where pages are to follow. */
  readonly sayings: readonly string[];
  /** What the results show, some neighbouring documents in each. */
  readonly shards: readonly string[];
}

/** No pages yet: they are read from the built site, see `withPages`. */
const NO_PAGES: PagesData = {
  pageTitles: '',
  pagePaths: '',
  pageSummaries: '',
  pageKinds: [],
  pageBodyWords: '',
};

/** What an index is made of beside the procedures and the word list. */
export interface BesideProcedures {
  /** Ways of asking for pages, by address. */
  readonly asks?: Readonly<Record<string, readonly string[]>>;
  /** Phrases of matters that are not here, in lower case. */
  readonly offTopic?: readonly string[];
  /** Whether `withPages` will be given the index, which learns anew what words tell of the topic. */
  readonly pagesFollow?: boolean;
}

/** Makes the search index of procedures. Runs at build time. */
export function buildProcedureIndex(
  procedures: readonly SearchableProcedure[],
  synonyms: SynonymGroups,
  { asks = {}, offTopic = [], pagesFollow = false }: BesideProcedures = {},
): BuiltIndex {
  const ordered = [...procedures].sort(byKinship);
  const facets = distinctFacets(ordered);
  const names = ordered.map(({ name }) => oneLine(name)).join('\n');
  const said = [...otherNames(ordered), ...synonymPairs(synonyms)];
  const notHere = [...notHerePhrases(synonyms), ...offTopic];
  const filed = fileSayings(said);
  const { always, shards: sayings } = pagesFollow ? filed : fileTopicWords(filed, notHere, names.split('\n'));
  const mark = markOf({ ...NO_PAGES, names });
  const data: IndexData = {
    ...NO_PAGES,
    version: 1,
    mark,
    names,
    codes: ordered.map(({ code }) => code).join('\n'),
    ...sectorRuns(ordered),
    ...facets,
    popular: popularDocuments(ordered),
    summarised: packTier(ordered, 'summarised'),
    listed: packTier(ordered, 'listed'),
    shardSize: SHARD_SIZE,
    bodyWords: packBodyWords(ordered.map(wordSource), BODY_WORDS, FEWEST_DOCUMENTS),
    sayings: always,
    saidWords: saidWords(said, names),
    ...(Object.keys(asks).length > 0 && { asks }),
    ...(notHere.length > 0 && { notHere }),
    ...(pagesFollow && { filed: sayings }),
  };
  return {
    index: packIndex(data),
    sayings: pagesFollow ? [] : packSayings(sayings, mark),
    shards: packShards(ordered),
  };
}

const packTier = (ordered: readonly SearchableProcedure[], of: SearchableProcedure['tier']): string =>
  packGaps(ordered.flatMap(({ tier }, document) => (tier === of ? [document] : [])));

/** Kin stand together: the same sector, then the same beginning of the name. This is what makes the file small. */
function byKinship(first: SearchableProcedure, second: SearchableProcedure): number {
  const keyOf = ({ sector, name, code }: SearchableProcedure) => `${sector}\n${name}\n${code}`;
  return byteOrder(keyOf(first), keyOf(second));
}

function wordSource(procedure: SearchableProcedure): WordSource {
  return {
    own: `${procedure.name} ${procedure.sector}`,
    texts: [
      [bodyWords(procedure.keywords.join(' ')), 6],
      [bodyWords(procedure.outputs.join(' ')), 2],
      [bodyWords(procedure.evidence.join(' ')), 1],
      [bodyWords(procedure.summary ?? ''), 1],
      [bodyWords(procedure.requirements ?? ''), 0.5],
    ],
  };
}

function sectorRuns(ordered: readonly SearchableProcedure[]): Pick<IndexData, 'sectors' | 'sectorRuns'> {
  const sectors: string[] = [];
  const runs: number[] = [];
  for (const { sector } of ordered) {
    if (sectors.at(-1) !== sector) {
      sectors.push(sector);
      runs.push(0);
    }
    runs[runs.length - 1] = (runs.at(-1) ?? 0) + 1;
  }
  return { sectors, sectorRuns: runs };
}

function distinctFacets(ordered: readonly SearchableProcedure[]): Pick<IndexData, 'facets' | 'facetOf'> {
  const known = new Map<string, number>();
  const facets: Facets[] = [];
  const facetOf = ordered.map(({ audience, levels, channels, isFree, isSameDay }) => {
    const value: Facets = { audience, levels, channels, isFree, isSameDay };
    const key = JSON.stringify(value);
    const number = known.get(key) ?? facets.push(value) - 1;
    known.set(key, number);
    return String.fromCodePoint(FIRST_FACET + number);
  });
  return { facets, facetOf: facetOf.join('') };
}

/** Facet letters start at "A" and stay clear of surrogates for some fifty thousand combinations. */
const FIRST_FACET = 0x41;

function popularDocuments(ordered: readonly SearchableProcedure[]): number[] {
  return ordered
    .flatMap(({ popularityRank }, document) =>
      popularityRank === undefined ? [] : [{ popularityRank, document }],
    )
    .sort((first, second) => first.popularityRank - second.popularityRank)
    .map(({ document }) => document);
}
