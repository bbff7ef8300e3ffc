import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { close, createIndex, type PagefindIndex } from 'pagefind';
import { SECTIONS } from '../../src/site/sections.ts';
import { withPages, type SearchablePage } from '../../src/search/building/build-page-index.ts';
import { SAYING_SHARDS } from '../../src/search/engine/saying-shards.ts';
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
  /** When all pages are added: completes the site's own index, and has Pagefind pack its own, in a process of its own. */
  end: (pages: readonly SearchablePage[]) => Promise<void>;
  /** Writes Pagefind's index. @returns the number of pages that can be found, by either index */
  write: () => Promise<number>;
}

/**
 * Begins Pagefind's index of the pages in `siteDir` marked `data-pagefind-body`, at `siteDir/pagefind/`. Procedures are
 * most of a site's pages and words, and Pagefind's time grows faster than its words. Only which words they hold is told
 * to it, in one record: it leaves out of a question any word that it has never met.
 * @throws Error with Pagefind's own messages, from each of the functions, too
 */
export async function indexOfSite(siteDir: string): Promise<SiteIndex> {
  const { index, errors } = await createIndex({ forceLanguage: 'vi' });
  if (!index) throw new Error(errors.join('\n'));
  const words = new Set<string>();
  let [found, adding] = [0, Promise.resolve()];
  let packing: ReturnType<PagefindIndex['getFiles']> | undefined;
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
      adding = addPage(index, path, content);
    },
    async end(pages) {
      await adding;
      completeIndex(siteDir, pages);
      await addPage(index, `${SECTIONS.procedures.path}/`, pageOfWords(words, HAS_OWN_INDEX));
      packing = index.getFiles();
      packing.catch(() => undefined);
    },
    async write() {
      if (packing) writeIndex(await packing, join(siteDir, 'pagefind'));
      await close();
      return found;
    },
  };
}

/** Pagefind's own search pages, which the site has no use for. */
const INTERFACES = /^pagefind-(?:component-ui|highlight|modular-ui|ui)\./;

/** Pagefind would write the files itself, but says that it is done before their ends are on the disk. */
function writeIndex({ files, errors }: Awaited<ReturnType<PagefindIndex['getFiles']>>, dir: string): void {
  if (errors.length > 0) throw new Error(errors.join('\n'));
  for (const { path, content } of files) {
    if (INTERFACES.test(path)) continue;
    mkdirSync(dirname(join(dir, path)), { recursive: true });
    writeFileSync(join(dir, path), content);
  }
}

const sayingFiles = (dir: string): string[] =>
  Array.from({ length: SAYING_SHARDS }, (_, at) => join(dir, `cach-noi-${at}.json`));

/** Puts the pages that are no procedures into the site's own index, behind those, of which the build made it. */
function completeIndex(siteDir: string, pages: readonly SearchablePage[]): void {
  const dir = join(siteDir, SECTIONS.search.path);
  const [file, shards] = [join(dir, 'muc-luc.json'), sayingFiles(dir)];
  if (!existsSync(file)) return;
  const [index, ...sayings] = [file, ...shards].map((path) => readFileSync(path, 'utf8'));
  const whole = withPages({ index: index ?? '', sayings }, withoutSteps(pages));
  writeFileSync(file, whole.index);
  shards.forEach((path, at) => {
    // An earlier site may share the file (laid-files.ts).
    rmSync(path);
    writeFileSync(path, whole.sayings[at] ?? '');
  });
}

async function addPage(index: PagefindIndex, url: string, content: string): Promise<void> {
  const added = await index.addHTMLFile({ url, content });
  if (added.errors.length > 0) throw new Error(`${url}: ${added.errors.join('\n')}`);
}
