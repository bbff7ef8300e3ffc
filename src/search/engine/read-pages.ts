import type { PagesData } from '../format/index-format.ts';
import { unpackPath } from '../format/page-paths.ts';
import { readTitle, type Title } from './titles.ts';
import type { Vocabulary } from './vocabulary.ts';
import type { Weights } from './weights.ts';

/** Kind of the pages about matters of other bodies. */
export const ELSEWHERE = 'Nơi khác làm';
/** What pages of telephone numbers are called in results. */
export const HOTLINES = 'Đường dây nóng';
/** What pages of offices are called in results. */
export const OFFICES = 'Cơ quan';

/** A page that is no procedure, as its result shows it. */
export interface IndexedPage {
  /** Address under the base path. */
  readonly path: string;
  readonly kind: string;
  readonly summary: string;
}

type TitledPage = IndexedPage & { readonly title: string };

/** The pages of the index, in order. */
export function readPages({ pageTitles, pagePaths, pageSummaries, pageKinds }: PagesData): TitledPage[] {
  const [titles, paths, summaries] = [pageTitles, pagePaths, pageSummaries].map((lines) => lines.split('\n'));
  const kinds = pageKinds.flatMap(([kind, folder, length]) =>
    Array.from({ length }, () => ({ kind, folder })),
  );
  return kinds.map(({ kind, folder }, at) => {
    const title = titles?.[at] ?? '';
    return {
      title,
      kind,
      path: unpackPath(paths?.[at] ?? '', title, folder),
      summary: summaries?.[at] ?? '',
    };
  });
}

/** Adds the words of pages to those of procedures; pages are counted from `from`. */
export function addBodyWords(
  body: Map<string, number[]>,
  more: ReadonlyMap<string, readonly number[]>,
  from: number,
): void {
  for (const [key, documents] of more)
    body.set(key, [...(body.get(key) ?? []), ...documents.map((document) => from + document)]);
}

/** Titles and sentences of pages, by which they are found. */
export function readPageTitles(
  pages: readonly TitledPage[],
  from: number,
  vocabulary: Vocabulary,
  weights: Weights,
): Title[] {
  const titles = pages.flatMap(({ title, summary }, at) => {
    const read = readTitle(from + at, title, vocabulary, weights.pageTitle, weights.nameTail);
    const told = readTitle(from + at, summary, vocabulary, weights.pageSummary, weights.nameTail);
    vocabulary.count([...read.spellings, ...told.spellings]);
    return [read, told];
  });
  return titles.map((title) =>
    pages[title.document - from]?.kind === ELSEWHERE ? { ...title, isElsewhere: true } : title,
  );
}
