import { readFileSync, globSync } from 'node:fs';
import { join } from 'node:path';
import { close, createIndex } from 'pagefind';
import { foldMarks } from '../../src/text/fold.ts';

/** Texts between tags lose their marks; tags and attributes stay as they are. */
const foldText = (html: string): string => html.replace(/>[^<]+</g, (text) => foldMarks(text));

/** The value of a `content` attribute in the head, still escaped as HTML. */
const headContent = (html: string, mark: string): string =>
  new RegExp(`<meta ${mark} content="([^"]*)"`).exec(html)?.[1] ?? '';

/**
 * A page as Pagefind shall read it: words without Vietnamese marks, since Pagefind itself never folds đ, and the title
 * and the summary as written, for showing.
 */
export function pageForIndex(html: string): string {
  const meta = (name: string, value: string) => `<span data-pagefind-meta="${name}:${value}"></span>`;
  const shown =
    meta('title', headContent(html, 'property="og:title"')) +
    meta('summary', headContent(html, 'name="description"'));
  return foldText(html).replace(/<main[^>]*>/, (tag) => tag + shown);
}

/**
 * Makes Pagefind's index of every page in `siteDir` marked `data-pagefind-body`, at `siteDir/pagefind/`.
 * @returns the number of pages indexed
 * @throws Error with Pagefind's own messages
 */
export async function indexPages(siteDir: string): Promise<number> {
  const { index, errors } = await createIndex({ forceLanguage: 'vi' });
  if (!index) throw new Error(errors.join('\n'));
  let indexed = 0;
  for (const page of globSync('**/index.html', { cwd: siteDir }).sort()) {
    const html = readFileSync(join(siteDir, page), 'utf8');
    if (!html.includes('data-pagefind-body')) continue;
    const added = await index.addHTMLFile({
      url: page.replace(/index\.html$/, ''),
      content: pageForIndex(html),
    });
    if (added.errors.length > 0) throw new Error(`${page}: ${added.errors.join('\n')}`);
    indexed += 1;
  }
  const written = await index.writeFiles({ outputPath: join(siteDir, 'pagefind') });
  if (written.errors.length > 0) throw new Error(written.errors.join('\n'));
  await close();
  return indexed;
}
