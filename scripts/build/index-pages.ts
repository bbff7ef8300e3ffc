import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { SECTIONS } from '../../src/site/sections.ts';
import { withPages, type SearchablePage } from '../../src/search/building/build-page-index.ts';
import { keptIndex, type IndexPlace } from './kept/kept-index.ts';
import { pageForIndex, pageOfWords, wordsOfPage } from './page-for-index.ts';
import { withoutSteps } from './searchable-page.ts';

/** The mark of a procedure's page: the site's own index (src/search/) finds it, and Pagefind never shows it. */
const HAS_OWN_INDEX = `data-pagefind-filter="kind:${SECTIONS.procedures.kind}"`;

/** Files to be written into a site: their paths in it and what they hold. */
export type NewFiles = readonly (readonly [path: string, content: string])[];

/** The search index of a site in the making. */
interface SiteIndex {
  /** Reads a page, whichever comes first. @returns what Pagefind is to be told of it, if anything */
  read: (html: string) => string | undefined;
  /** Tells Pagefind of a page, by its path under the base path; pages come one after the other, in their order. */
  add: (content: string, path: string) => Promise<void>;
  /** When all pages are added: has Pagefind pack its index, in a process of its own, and completes the site's own meanwhile. */
  end: (pages: readonly SearchablePage[]) => Promise<NewFiles>;
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
      return completedIndex(siteDir, pages);
    },
    async write() {
      await index.write(join(siteDir, 'pagefind'));
      return found;
    },
  };
}

/** The files of the site's own index with the pages that are no procedures, behind those, of which the build made it. */
function completedIndex(siteDir: string, pages: readonly SearchablePage[]): NewFiles {
  const dir = SECTIONS.search.path;
  const file = join(dir, 'muc-luc.json');
  if (!existsSync(join(siteDir, file))) return [];
  const { index, sayings } = withPages(readFileSync(join(siteDir, file), 'utf8'), withoutSteps(pages));
  return [[file, index], ...sayings.map((shard, at) => [join(dir, `cach-noi-${at}.json`), shard] as const)];
}
