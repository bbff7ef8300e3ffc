import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Worker } from 'node:worker_threads';
import type { PageFacts } from '../measure/page-facts.ts';
import type { NewFiles } from './index-pages.ts';
import type { NewPage } from './place-files.ts';
import type { SiteOfPages } from './read-pages.ts';

/** What the thread that lays and reads pages is told; files are index.html of pages, with their paths in the site. */
export type PagesOrder =
  | ({ kind: 'site' } & SiteOfPages)
  | { kind: 'rendered'; pages: readonly NewPage[] }
  | { kind: 'placed' | 'left'; files: readonly string[] }
  | { kind: 'laid' | 'all' | 'write' };

/** What it tells. */
export type PagesNews =
  | { kind: 'page'; done: number; all: number }
  | { kind: 'laid'; laid: ReadonlyMap<string, number> }
  | { kind: 'facts'; facts: readonly PageFacts[] }
  | { kind: 'index'; files: NewFiles }
  | { kind: 'indexed'; found: number };

/** What to tell of a thread that ended by itself, with this exit code, before its work was done. */
export const endedEarly = (code: number): Error =>
  new Error(
    `Luồng chạy bên cạnh lần dựng tự dừng giữa chừng (mã ${code}) mà không kể lỗi. Chạy lại; vẫn thế thì xem máy còn bộ nhớ không`,
  );

/**
 * The laying of a site's pages, and their reading for search and for measures, on another core than they are rendered on.
 * Once the thread has failed each of these throws its error: no page more is rendered for nothing.
 */
export interface PagesBeside {
  /** The pages are read in the order of their names, in whichever they are given. */
  begin: (site: SiteOfPages) => void;
  /** Has a page laid in its place. */
  rendered: (page: NewPage) => void;
  /** To be called after the last of them. @returns what was laid, as `LaidFiles` tells it */
  laid: () => Promise<ReadonlyMap<string, number>>;
  /** Tells that a page lies in its place as readers get it. */
  placed: (file: string) => void;
  /** Tells that others will put a page in its place; it is read at the end. */
  left: (file: string) => void;
  /** To be called when all pages lie in their places. @returns what their HTML tells, in the order of their files */
  facts: () => Promise<readonly PageFacts[]>;
  /** Has the search index written into the site. @returns how many pages can be found */
  write: () => Promise<number>;
  /** Whether the thread is at no page: it was not begun, or has written all. */
  isDone: () => boolean;
}

/** So many pages are told at once: each message wakes the thread, and there may be thousands. */
const AT_ONCE = 16;

/**
 * Lets a thread (beside-thread.ts) lay and read pages.
 * @param onPage told how many are read of all
 */
export function pagesBeside(thread: Worker, onPage: (done: number, all: number) => void): PagesBeside {
  const laid = Promise.withResolvers<ReadonlyMap<string, number>>();
  const facts = Promise.withResolvers<readonly PageFacts[]>();
  const found = Promise.withResolvers<number>();
  let [isDone, siteDir] = [true, ''];
  let failed: { error: unknown } | undefined;
  const tell = (order: PagesOrder): void => {
    if (failed) throw failed.error;
    thread.postMessage(order);
  };
  const placed = inLots<string>((files) => tell({ kind: 'placed', files }));
  const rendered = inLots<NewPage>((pages) => tell({ kind: 'rendered', pages }));
  const fail = (error: unknown): void => {
    failed ??= { error };
    for (const { promise, reject } of [laid, facts, found]) {
      promise.catch(() => undefined);
      reject(error);
    }
  };
  // It may fail before it is told of the first page.
  thread.on('error', fail);
  thread.on('exit', (code) => fail(endedEarly(code)));
  const hear = (news: PagesNews): void => {
    if (news.kind === 'page') onPage(news.done, news.all);
    if (news.kind === 'laid') laid.resolve(news.laid);
    if (news.kind === 'facts') facts.resolve(news.facts);
    // This thread writes them while the other is at Pagefind's.
    if (news.kind === 'index') news.files.forEach(([file, text]) => writeFileSync(join(siteDir, file), text));
    if (news.kind === 'indexed') found.resolve(news.found);
  };
  return {
    begin(site) {
      [isDone, siteDir] = [false, site.siteDir];
      thread.on('message', (news: PagesNews) => {
        try {
          hear(news);
        } catch (error) {
          fail(error);
        }
      });
      tell({ kind: 'site', ...site, files: [...site.files].sort() });
    },
    rendered: rendered.tell,
    async laid() {
      rendered.end();
      tell({ kind: 'laid' });
      return await laid.promise;
    },
    placed: placed.tell,
    left: (file) => tell({ kind: 'left', files: [file] }),
    async facts() {
      placed.end();
      tell({ kind: 'all' });
      return await facts.promise;
    },
    async write() {
      tell({ kind: 'write' });
      const pages = await found.promise;
      isDone = true;
      return pages;
    },
    isDone: () => isDone,
  };
}

/** Tells of things a lot at a time, and at the end of those that are no whole lot. */
function inLots<T>(tellLot: (lot: readonly T[]) => void): { tell: (one: T) => void; end: () => void } {
  let lot: T[] = [];
  const end = (): void => {
    if (lot.length > 0) tellLot(lot);
    lot = [];
  };
  return {
    tell(one) {
      lot.push(one);
      if (lot.length >= AT_ONCE) end();
    },
    end,
  };
}
