import { foldMarks } from '../../text/fold.ts';
import { element } from './element.client.ts';

/** What of Pagefind's own interface is used here. */
interface Pagefind {
  search: (
    words: string,
    options: { filters: Record<string, unknown> },
  ) => Promise<{ results: { data: () => Promise<PageData> }[] }>;
}
interface PageData {
  url: string;
  meta: Record<string, string>;
  filters: Record<string, string[]>;
}

const MOST = 8;
let pagefind: Promise<Pagefind> | undefined;

/** Pagefind lies beside the built pages; it exists only after indexing, so the bundler must not look for it. */
function load(base: string): Promise<Pagefind> {
  const address = `${base}pagefind/pagefind.js`;
  pagefind ??= import(/* @vite-ignore */ address) as Promise<Pagefind>;
  return pagefind;
}

/**
 * Documents, news, questions and other pages that hold all the words, as list items. Both sides are without marks,
 * since Pagefind itself never folds đ.
 * @param shown paths of pages that the reader has been shown already
 */
export async function otherPages(
  base: string,
  words: readonly string[],
  kind: string | undefined,
  shown: ReadonlySet<string>,
): Promise<HTMLElement[]> {
  const engine = await load(base);
  const filters = kind ? { kind } : { not: { kind: 'Thủ tục' } };
  const { results } = await engine.search(foldMarks(words.join(' ')), { filters });
  const pages = await Promise.all(results.slice(0, MOST + shown.size).map((result) => result.data()));
  const others = pages.filter(({ url }) => !shown.has(url)).slice(0, MOST);
  return others.map(({ url, meta, filters: { kind: kinds = [] } }) =>
    element(
      'li',
      { 'data-kind': kinds[0] ?? '' },
      element('h3', {}, element('a', { href: url }, meta['title'] ?? url)),
      element('p', { class: 'soft' }, kinds.join(', ')),
      element('p', {}, meta['summary'] ?? ''),
    ),
  );
}
