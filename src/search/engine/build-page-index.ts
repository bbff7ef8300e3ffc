import { packBodyWords } from './body-words.ts';
import { oneLine, packAliases } from './lines.ts';
import type { PagesData } from './index-format.ts';

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
  readonly text: string;
}

/**
 * How many words outside its title and summary a page brings to the index, the rarest: twelve more found one question of
 * 118 better and cost every search 6 KB. Pagefind knows all words of all pages.
 */
const BODY_WORDS = 2;

/** Makes the part of the search index for pages that are no procedures. Runs at build time. */
export function buildPageIndex(pages: readonly SearchablePage[]): string {
  const ordered = [...pages].sort((first, second) => (kinKey(first) < kinKey(second) ? -1 : 1));
  const sources = ordered.map(({ title, summary, headings, text }) => ({
    own: `${title} ${summary}`,
    texts: [
      [headings.join(' '), 3],
      [text, 1],
    ] as const,
  }));
  const data: PagesData = {
    version: 1,
    titles: ordered.map(({ title }) => oneLine(title)).join('\n'),
    paths: ordered.map(({ path }) => path).join('\n'),
    summaries: ordered.map(({ summary }) => oneLine(summary)).join('\n'),
    aliases: packAliases(ordered),
    kinds: [...Map.groupBy(ordered, ({ kind }) => kind)].map(([kind, of]) => [kind, of.length]),
    bodyWords: packBodyWords(sources, BODY_WORDS, 1),
  };
  return JSON.stringify(data);
}

/** Pages of one kind stand together, kin side by side: this is what makes the file small. */
function kinKey({ kind, title, path }: SearchablePage): string {
  return `${kind}\n${title}\n${path}`;
}
