import { mkdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { setImmediate } from 'node:timers/promises';
import { pageFiles } from '../built-site/built-addresses.ts';
import { isMeasured } from '../measure/measure-site.ts';
import { factsOfPage, type PageFacts } from '../measure/page-facts.ts';
import type { SearchablePage } from '../../src/search/building/build-page-index.ts';
import { indexOfSite, type NewFiles } from './index-pages.ts';
import type { IndexPlace } from './kept/kept-index.ts';
import { laidFiles, plainFiles } from './kept/laid-files.ts';
import type { NewPage } from './place-files.ts';
import { searchablePage } from './searchable-page.ts';

/** The site whose pages are laid and read. */
export interface SiteOfPages {
  siteDir: string;
  basePath: string;
  /** The index.html of each page that is to come, by its path in the site, in order. */
  files: readonly string[];
  /** Where the search index is kept for the next build, if anywhere. */
  kept?: IndexPlace | undefined;
  /** Where its pages are kept for the next build, if anywhere, and the time that they bear (laid-files.ts). */
  laid?: { folder: string; at: Date } | undefined;
}

/** What is told while pages are read. */
export interface ReadingTold {
  /** How many of all are done, once all are there. */
  onPage: (done: number, all: number) => void;
  /** What the site's own index is to be, for somebody else to write. */
  onIndex: (files: NewFiles) => void;
}

/** Lays and reads the pages of a site that is in the making. */
export interface PageReader {
  rendered: (page: NewPage) => void;
  /** Digests and bytes of the pages laid so far. */
  laid: () => ReadonlyMap<string, number>;
  placed: (file: string) => void;
  /** Passes over a page until the others are read. */
  left: (file: string) => void;
  /** Reads what is left, and begins to complete the index. */
  facts: () => Promise<readonly PageFacts[]>;
  /** Writes Pagefind's index, when the other is told. @returns how many pages can be found */
  write: () => Promise<number>;
}

/**
 * Reads each page once, as soon as it lies in its place; Pagefind is told of it when those before it are read, too, as its
 * index is another where pages come in another order. Pages that others put there (Astro itself, public/) are the last. Makes the pages' folders first,
 * which take a file system longer than their files.
 */
export async function readPages(
  { siteDir, basePath, files, kept, laid: place }: SiteOfPages,
  { onPage, onIndex }: ReadingTold,
): Promise<PageReader> {
  const begun = indexOfSite(siteDir, kept);
  const laid = place ? laidFiles(place.folder, place.at) : plainFiles;
  for (const file of files) mkdirSync(join(siteDir, dirname(file)), { recursive: true });
  const index = await begun;
  const read = new Map<string, { facts: PageFacts | undefined; own: SearchablePage | undefined }>();
  /** What Pagefind is still to be told of pages, by their files. */
  const waiting = new Map<string, string>();
  const told = new Set<string>();
  let [next, telling, ending] = [0, Promise.resolve(), Promise.resolve()];

  const pathOf = (file: string): string => file.replace(/index\.html$/, '');
  function take(file: string, html = readFileSync(join(siteDir, file), 'utf8')): void {
    const path = pathOf(file);
    const facts = isMeasured(path) ? factsOfPage(html, path, basePath) : undefined;
    // A piece of a text keeps the whole text in memory: what is kept of a page is copied out of it.
    read.set(file, structuredClone({ facts, own: searchablePage(html, path) }));
    const content = index.read(html);
    if (content !== undefined) waiting.set(file, content);
  }
  async function add(file: string): Promise<void> {
    const content = waiting.get(file);
    waiting.delete(file);
    if (content !== undefined) await index.add(content, pathOf(file));
  }
  async function addOn(): Promise<void> {
    for (let file = files[next]; file !== undefined && told.has(file); file = files[next]) {
      next += 1;
      await add(file);
    }
  }
  const hear = (file: string): void => {
    told.add(file);
    if (file === files[next]) telling = telling.then(addOn);
  };

  return {
    rendered({ file, html, digest }) {
      laid.lay(html, join(siteDir, file), digest);
      take(file, html);
      hear(file);
    },
    laid: laid.laid,
    placed(file) {
      take(file);
      hear(file);
    },
    left: hear,
    async facts() {
      await telling;
      const all = pageFiles(siteDir);
      for (const file of all) {
        if (!read.has(file)) {
          take(file);
          await add(file);
        }
        onPage(read.size, all.length);
      }
      const pages = all.flatMap((file) => read.get(file) ?? []);
      // Whoever asked for the facts has work to do with them meanwhile.
      ending = setImmediate().then(async () =>
        onIndex(await index.end(pages.flatMap(({ own }) => own ?? []))),
      );
      ending.catch(() => undefined);
      return pages.flatMap(({ facts }) => facts ?? []);
    },
    async write() {
      await ending;
      return index.write();
    },
  };
}
