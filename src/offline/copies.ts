/** A page or a picture that is kept before anybody asks for it. */
export interface CopyAhead {
  /** Path under the home page. */
  path: string;
  /** Changes with the content, but not with the day alone, so that a daily build sends nobody the same pages again. */
  revision: string;
}

/** What the build tells the worker (scripts/build/write-worker.ts). */
export interface Copies {
  ahead: readonly CopyAhead[];
  /** Paths of the styles and scripts of those pages; their names hold their hashes. */
  assets: readonly string[];
  /** Identifies the search index: files of two builds are never mixed. */
  searchVersion: string;
  /** Path and digest (own-answers.ts) of every file whose bytes are known: scripts, styles, and what search reads. */
  digests: readonly (readonly [path: string, digest: string])[];
  /** The one script inside a page, as a content security policy names it. */
  scriptInPage: string;
}

/** Where the page stands that is shown when there is neither network nor copy. */
export const OFFLINE_PATH = 'ngoai-tuyen/';

/** Names of the caches of one site; several may stand on one host. */
export interface CacheNames {
  ahead: string;
  pages: string;
  assets: string;
  pictures: string;
  search: string;
}

/** All caches of a site begin alike. `home` is the address of its home page. */
export const cachePrefix = (home: string): string => `ban-luu:${new URL(home).pathname}:`;

/** The caches of a site. The number changes when what is kept in them changes its form. */
export function cacheNames(home: string, searchVersion = ''): CacheNames {
  const prefix = `${cachePrefix(home)}2:`;
  return {
    ahead: `${prefix}san`,
    pages: `${prefix}trang`,
    assets: `${prefix}tep`,
    pictures: `${prefix}anh`,
    search: `${prefix}tim-${searchVersion}`,
  };
}

/**
 * What a page may tell the worker: keep these addresses; or, told to one that waits, that nobody is reading the page, and
 * the addresses of its own scripts and styles.
 */
export type ToWorker = { keep: readonly string[] } | { unread: readonly string[] };
