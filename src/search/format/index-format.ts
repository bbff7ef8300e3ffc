/**
 * One file of sayings: other names as lines "document<TAB>alias|alias", pairs as lines "say|say>means|means", and what its
 * words tell of the topic, as `packTopicWords` writes it.
 */
export type SayingShard = readonly [aliases: string, synonyms: string, topicWords?: string];

/** A file of sayings as it travels: with the mark of its index, for its document numbers are those of no other. */
export type SayingFile = readonly [aliases: string, synonyms: string, topicWords: string, mark: string];

/**
 * The search index of procedures as it travels to the browser: one JSON object, meant to be compressed with brotli.
 * Names travel as text with marks and in order (they are the postings, the accents, the suggestions and the titles
 * shown, all in one, and brotli packs official names to about 25 bytes each); everything else is aligned to their order.
 *
 * Measured beside MiniSearch 7.2 (folded terms, prefix and fuzzy 0.2) over the names of 700 ward procedures, brotli 9:
 * its serialised index is 27 kB and still needs the names (18 kB here, and nothing else), 195 kB against 83 kB at 5,000
 * procedures; it puts the right one among the first three for 37 % of the judged questions (97 % here) in 6.8 ms (1.1 ms).
 * Its 6 kB of script against 11 kB for this engine do not make up for that.
 */
interface ProceduresData {
  readonly version: 1;
  /** What its files of sayings bear: a host or a reader's device may give files of two builds. */
  readonly mark: string;
  /** Official names, one a line. The line number is the document number. */
  readonly names: string;
  /** Codes, one a line. */
  readonly codes: string;
  /** Sector names; `sectorOf` holds for each run of documents "sector×length". */
  readonly sectors: readonly string[];
  readonly sectorRuns: readonly number[];
  /** Distinct facet combinations, and one letter for each document that points to one. */
  readonly facets: readonly Facets[];
  readonly facetOf: string;
  /** Document numbers of the most used procedures, most used first. */
  readonly popular: readonly number[];
  /** Documents whose pages tell the facts and a summary, written by `packGaps`. */
  readonly summarised: string;
  /** Documents whose pages tell the facts alone, written by `packGaps`. */
  readonly listed: string;
  /** Documents in one shard of display records. */
  readonly shardSize: number;
  /** Lines "syllable<TAB>documents" of words outside the names; documents are gaps written by `packGaps`. */
  readonly bodyWords: string;
  /** Sayings that every search needs; the others lie in files of their own. */
  readonly sayings: SayingShard;
  /** Plain forms of words that only sayings have, with blanks between: they are spelled right as they stand. */
  readonly saidWords: string;
}

/** Pages that are no procedures. They follow the procedures as documents. */
export interface PagesData {
  /** Titles, one a line. */
  readonly pageTitles: string;
  /** Addresses, one a line, as `packPath` writes them. */
  readonly pagePaths: string;
  /** One sentence of each, or an empty line. */
  readonly pageSummaries: string;
  /** What the pages are, each with its folder and the number of pages that stand together. */
  readonly pageKinds: readonly (readonly [kind: string, folder: string, length: number])[];
  /** Lines "syllable<TAB>pages" of words outside titles and summaries, as `bodyWords`. */
  readonly pageBodyWords: string;
}

/** All that is known to search. */
export type IndexData = ProceduresData &
  PagesData & {
    /** Ways of asking for pages, by address, until the pages come in and take them. */
    readonly asks?: Readonly<Record<string, readonly string[]>>;
    /** Phrases of matters that are not here, until the pages come in: with these the words are weighed anew. */
    readonly notHere?: readonly string[];
    /** What the files of the sayings are to hold so far; they are made when the pages are known. */
    readonly filed?: readonly SayingShard[];
  };

/** What results can be narrowed by, beside the sector. */
export interface Facets {
  readonly audience: readonly string[];
  readonly levels: readonly string[];
  readonly channels: readonly string[];
  readonly isFree: boolean;
  readonly isSameDay: boolean;
}

/** What a result shows beside the name: one line of a shard. */
export interface DisplayRecord {
  /** Tells whether the record is of the document asked for: a reader's device may give files of two builds. */
  readonly code: string;
  readonly slug: string;
  /** Where the official name is too long for a line. */
  readonly title?: string;
  readonly feeText: string;
  readonly timeText: string;
  readonly papersText?: string;
  readonly whereText?: string;
  readonly summary?: string;
}

/** Letters of one place in a packed gap: digits below half of them end a number, the others continue it. */
const ALPHABET =
  '0123456789abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ!#$%&()*+,-./:;<=>?@[]^_`{|}~';
const HALF = 45;

/** Packs ascending numbers as their gaps, most in one character. */
export function packGaps(ascending: readonly number[]): string {
  let previous = -1;
  let packed = '';
  for (const value of ascending) {
    let gap = value - previous - 1;
    previous = value;
    while (gap >= HALF) {
      packed += ALPHABET[HALF + (gap % HALF)];
      gap = Math.floor(gap / HALF);
    }
    packed += ALPHABET[gap];
  }
  return packed;
}

/** Inverse of `packGaps`. */
export function unpackGaps(packed: string): number[] {
  const values: number[] = [];
  let previous = -1;
  let gap = 0;
  let scale = 1;
  for (const character of packed) {
    const digit = ALPHABET.indexOf(character);
    gap += (digit % HALF) * scale;
    scale *= HALF;
    if (digit >= HALF) continue;
    previous += gap + 1;
    values.push(previous);
    gap = 0;
    scale = 1;
  }
  return values;
}
