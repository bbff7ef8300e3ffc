import { bodyWords, packBodyWords } from './body-words.ts';
import { byteOrder } from '../../text/byte-order.ts';
import type { BuiltIndex } from './build-index.ts';
import { fileSayings, joinShards, saidWords } from './file-sayings.ts';
import { oneLine } from './lines.ts';
import type { IndexData, PagesData } from '../format/index-format.ts';
import { packIndex } from './pack-index.ts';
import { packSayings, markOf } from './pack-sayings.ts';
import { fileTopicWords } from './file-topic-words.ts';
import { packPath } from '../format/page-paths.ts';

/** What search has to know of a page that is no procedure. Texts are Vietnamese with marks. */
export interface SearchablePage {
  /** Address under the base path, e.g. "van-ban/61-2018-nd-cp/". */
  readonly path: string;
  /** What the page is, as results say it: "Văn bản". */
  readonly kind: string;
  readonly title: string;
  /** One sentence of what it tells; empty where that only repeats the title. */
  readonly summary: string;
  /** Other names that citizens use for what it is about. */
  readonly aliases: readonly string[];
  readonly headings: readonly string[];
  /** The words of its text as `bodyWords` writes them. */
  readonly words: string;
}

/**
 * How many words outside its title and summary a page brings to the index, the rarest. Since pages are found by ways of asking, eight
 * find one question of 3,900 better among three than two, and cost every search 4 KB; Pagefind knows all words of all pages.
 */
const BODY_WORDS = 2;

/** An index without its records: what pages are put into. */
type Searched = Pick<BuiltIndex, 'index' | 'sayings'>;

/**
 * Puts the pages that are no procedures behind the procedures of an index that `buildProcedureIndex` made for pages to follow.
 * @throws Error where it was made for none: then the index itself holds no sayings
 */
export function withPages(index: string, pages: readonly SearchablePage[]): Searched {
  const { asks = {}, notHere = [], filed: own, ...procedures } = JSON.parse(index) as IndexData;
  if (!own) throw new Error('The search index was made for no pages to follow (`pagesFollow`).');
  const ordered = [...pages].sort((first, second) => byteOrder(kinKey(first), kinKey(second)));
  const data = pagesData(ordered);
  const from = procedures.names.split('\n').length;
  const said = ordered.flatMap(({ path, aliases }, at) =>
    [...aliases, ...(asks[path] ?? [])].map((text) => ({ text, document: from + at })),
  );
  const filed = fileSayings(said);
  const known = [procedures.names, data.pageTitles, data.pageSummaries];
  const joined = {
    always: joinShards(procedures.sayings, filed.always),
    shards: own.map((shard, at) => joinShards(shard, filed.shards[at] ?? ['', ''])),
  };
  const { always, shards } = fileTopicWords(
    joined,
    notHere,
    known.flatMap((lines) => lines.split('\n')),
  );
  const mark = markOf({ ...procedures, ...data });
  return {
    index: packIndex({
      ...procedures,
      ...data,
      mark,
      sayings: always,
      saidWords: saidWords([...said, { text: procedures.saidWords, document: from }], ...known),
    }),
    sayings: packSayings(shards, mark),
  };
}

function pagesData(ordered: readonly SearchablePage[]): PagesData {
  const sources = ordered.map(({ title, summary, headings, words }) => ({
    own: `${title} ${summary}`,
    texts: [
      [bodyWords(headings.join(' ')), 3],
      [words, 1],
    ] as const,
  }));
  const kinds = [...Map.groupBy(ordered, ({ kind }) => kind)].map(
    ([kind, of]) => [kind, sharedFolder(of), of.length] as const,
  );
  const folderOf = new Map(kinds.map(([kind, folder]) => [kind, folder]));
  return {
    pageTitles: ordered.map(({ title }) => oneLine(title)).join('\n'),
    pagePaths: ordered
      .map(({ path, title, kind }) => packPath(path, oneLine(title), folderOf.get(kind) ?? ''))
      .join('\n'),
    pageSummaries: ordered.map(({ summary }) => oneLine(summary)).join('\n'),
    pageKinds: kinds,
    pageBodyWords: packBodyWords(sources, BODY_WORDS, 1),
  };
}

/** The first folder of the addresses, where all of them lie in it: "van-ban/". */
function sharedFolder(pages: readonly SearchablePage[]): string {
  const [first = ''] = pages.map(({ path }) => path.slice(0, path.indexOf('/') + 1));
  return pages.every(({ path }) => path.startsWith(first) && path !== first) ? first : '';
}

/** Pages of one kind stand together, kin side by side: this is what makes the file small. */
function kinKey({ kind, title, path }: SearchablePage): string {
  return `${kind}\n${title}\n${path}`;
}
