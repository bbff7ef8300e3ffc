import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { SECTIONS } from '../../src/site/sections.ts';
import { withPages, type SearchablePage } from '../../src/search/building/build-page-index.ts';
import { keptIndex, type IndexPlace } from './kept/kept-index.ts';
import { pageForIndex, pageOfWords, wordsOfPage } from './page-for-index.ts';
import { withoutSteps } from './searchable-page.ts';

/** The mark of a procedure's page: the site's own index (src/search/) finds it, and Pagefind never shows it. */
const HAS_OWN_INDEX = `data-pagefind-filter="kind:${SECTIONS.procedures.kind}"`;

/** The search index of a site in the making. */
interface SiteIndex {
  /** Reads a page, whichever comes first. @returns what Pagefind is to be told of it, if anything */
  read: (html: string) => string | undefined;
  /** Tells Pagefind of a page, by its path under the base path; pages come one after the other, in their order. */
  add: (content: string, path: string) => Promise<void>;
  /** When all pages are added: has Pagefind pack its index, in a process of its own, and completes the site's own meanwhile. */
  end: (pages: readonly SearchablePage[]) => Promise<void>;
  /** Writes Pagefind's index. @returns the number of pages that can be found, by either index */
  write: () => Promise<number>;
}

/**
 * Begins Pagefind's index of the pages in `siteDir` marked `data-pagefind-body`, at `siteDir/pagefind/`. Procedures are
 * most of a site's pages and words, and Pagefind's time grows faster than its words. Only which words they hold is told
 * to it, in one record: it leaves out of a question any word that it has never met.
 * @param kept where Pagefind's index is kept for the next build
 * @throws Error with Pagefind's own messages, from each of the functions, too
 */
export async function indexOfSite(siteDir: string, kept?: IndexPlace): Promise<SiteIndex> {
  const index = await keptIndex(kept);
  const words = new Set<string>();
  let [found, adding] = [0, Promise.resolve()];
  return {
    read(html) {
      if (!html.includes('data-pagefind-body')) return undefined;
      found += 1;
      if (!html.includes(HAS_OWN_INDEX)) return pageForIndex(html);
      // Copied, as a word that is a piece of its page would keep the whole page in memory.
      for (const word of structuredClone(wordsOfPage(html).filter((one) => !words.has(one)))) words.add(word);
      return undefined;
    },
    async add(content, path) {
      // The next page is made ready while Pagefind reads the one before.
      await adding;
      adding = index.add({ content, path });
    },
    async end(pages) {
      await adding;
      await index.add({ content: pageOfWords(words, HAS_OWN_INDEX), path: `${SECTIONS.procedures.path}/` });
      await index.pack();
      completeIndex(siteDir, pages);
    },
    async write() {
      await index.write(join(siteDir, 'pagefind'));
      return found;
    },
  };
}

/** Puts the pages that are no procedures into the site's own index, behind those, of which the build made it. */
function completeIndex(siteDir: string, pages: readonly SearchablePage[]): void {
  const dir = join(siteDir, SECTIONS.search.path);
  const file = join(dir, 'muc-luc.json');
  if (!existsSync(file)) return;
  const { index, sayings } = withPages(readFileSync(file, 'utf8'), withoutSteps(pages));
  writeFileSync(file, index);
  // Empty until now, and so shared with no earlier site (laid-files.ts).
  sayings.forEach((shard, at) => writeFileSync(join(dir, `cach-noi-${at}.json`), shard));
}
