import { headContent } from '../built-site/head-content.ts';
import { foldMarks } from '../../src/text/fold.ts';

/** Texts between tags lose their marks; tags and attributes stay as they are. */
const foldText = (html: string): string => html.replace(/(?<=>)[^<]+/g, (text) => foldMarks(text));

/** The part of a page that is its own: head, header and footer are left out. */
export const mainOf = (html: string): string =>
  html.slice(html.indexOf('<main'), html.lastIndexOf('</main>'));

const page = (main: string): string => `<html lang="vi"><body>${main}</main></body></html>`;

/**
 * A page as Pagefind shall read it: words without Vietnamese marks, since Pagefind itself never folds đ, and the title
 * and the summary as written, for showing.
 */
export function pageForIndex(html: string): string {
  const meta = (name: string, value: string) => `<span data-pagefind-meta="${name}:${value}"></span>`;
  const shown =
    meta('title', headContent(html, 'property="og:title"')) +
    meta('summary', headContent(html, 'name="description"'));
  return page(foldText(mainOf(html)).replace(/^<main[^>]*>/, (tag) => tag + shown));
}

/**
 * The words of a page's main part, still escaped as HTML.
 * @example wordsOfPage('<main><p>Lệ phí: <b>phí</b></p></main>') // ['Lệ', 'phí:', 'phí']
 */
export const wordsOfPage = (html: string): readonly string[] =>
  mainOf(html)
    .replace(/<[^>]*(?:>|$)/g, ' ')
    .match(/\S+/g) ?? [];

/** A page that holds these words without their marks, each once, as Pagefind reads it; `mark` is an attribute of its main part. */
export function pageOfWords(words: ReadonlySet<string>, mark: string): string {
  const folded = new Set([...words].map(foldMarks));
  return page(`<main data-pagefind-body ${mark}>${[...folded].sort().join(' ')}`);
}
