import { SECTIONS } from '../../src/site/sections.ts';
import { headContent } from '../built-site/head-content.ts';
import { mainOf } from './page-for-index.ts';
import type { SearchablePage } from '../../src/search/building/build-page-index.ts';
import { FOUND_BY_NAME } from '../../src/search/building/found-by-name.ts';
import { bodyWords } from '../../src/search/building/body-words.ts';
import { withoutReferences } from '../../src/text/character-references.ts';

const IGNORED = /<([a-z]+)\b[^>]*\bdata-pagefind-ignore\b[^>]*>[\s\S]*?<\/\1>/g;
const HEADING = /<h[23]\b[^>]*>([\s\S]*?)<\/h[23]>/g;
/** How much of a page's first sentences search carries: it is found by them, and ten letters more cost every search 0.6 KB. */
const SUMMARY = 90;

/**
 * A built page as the site's own search sees it; nothing for procedures, which have an index of their own, and for pages
 * that search does not show.
 * @param path address under the base path, with a slash at its end
 */
export function searchablePage(html: string, path: string): SearchablePage | undefined {
  const kind = /data-pagefind-filter="kind:([^"]*)"/.exec(html)?.[1] ?? FOUND_BY_NAME.get(path);
  if (
    kind === undefined ||
    kind === SECTIONS.procedures.kind ||
    html.includes('name="robots" content="noindex"')
  )
    return undefined;
  const main = mainOf(html)
    .replace(IGNORED, ' ')
    .replace(/<(script|style|nav|svg)\b[\s\S]*?<\/\1>/g, ' ');
  const isList = FOUND_BY_NAME.has(path) && !html.includes('data-pagefind-body');
  const title = textOf(headContent(html, 'property="og:title"'));
  const summary = summaryOf(html, main, kind);
  return {
    path,
    kind,
    title,
    summary: repeats(summary, title) ? '' : summary,
    aliases: aliasesIn(main),
    headings: [...main.matchAll(HEADING)].map(([, heading = '']) => textOf(heading)),
    // A decision that announces is found by its number; the names in its tables are those of the procedures.
    words: isList || kind === SECTIONS.announcements.kind ? '' : bodyWords(textOf(main)),
  };
}

/** Whether a sentence is made around the title ("4 thủ tục thuộc lĩnh vực …"): then it tells search nothing more. */
const repeats = (summary: string, title: string): boolean =>
  summary.includes(title.replace(/ \([^)]*\)$/, ''));

/** Other names, as a page lists them: "Cũng gọi là: a, b." */
function aliasesIn(main: string): string[] {
  const listed = /<[a-z]+\b[^>]*\bdata-aliases\b[^>]*>([\s\S]*?)<\/[a-z]+>/.exec(main)?.[1] ?? '';
  return textOf(listed)
    .replace(/^[^:]*: |\.$/g, '')
    .split(', ')
    .filter((alias) => alias !== '');
}

/** How an answer begins; a style sheet that its parts bring may stand before. */
const ANSWER = /<div class="prose"[^>]*>(?:\s*<link\b[^>]*>)*\s*<(p|ul)>([\s\S]*?)<\/\1>/;

/** An answer's beginning tells more than "Hỏi đáp về …". */
function summaryOf(html: string, main: string, kind: string): string {
  const first = kind === SECTIONS.questions.kind ? ANSWER.exec(main)?.[2] : undefined;
  const summary = textOf(first ?? headContent(html, 'name="description"'));
  if (summary.length <= SUMMARY) return summary;
  return `${summary.slice(0, summary.lastIndexOf(' ', SUMMARY))} …`;
}

/** The words of a piece of HTML, entities read. */
function textOf(html: string): string {
  return withoutReferences(html.replace(/<[^>]*>/g, ' '))
    .replace(/\s+/g, ' ')
    .replace(/ (?=[.,;:!?)])/g, '')
    .trim();
}

/** Leaves out pages that lie under another page of their kind: steps and outcomes of a guide are found by the guide. */
export function withoutSteps(pages: readonly SearchablePage[]): SearchablePage[] {
  const known = new Map(pages.map((page) => [page.path, page]));
  const parentOf = ({ path, kind }: SearchablePage): SearchablePage | undefined => {
    const parent = known.get(path.replace(/[^/]+\/$/, ''));
    return parent?.kind === kind && !FOUND_BY_NAME.has(parent.path) ? parent : undefined;
  };
  const steps = Map.groupBy(pages, (page) => parentOf(page)?.path ?? '');
  return pages
    .filter((page) => !parentOf(page))
    .map((page) => ({
      ...page,
      headings: [
        ...page.headings,
        ...(steps.get(page.path) ?? []).map(({ title }) => title.replace(/ \([^)]*\)$/, '')),
      ],
    }));
}
