/** As what an answer is kept on the reader's device; each has its own way and its own bound (worker.ts). */
export type KeptAs = 'page' | 'asset' | 'search' | 'picture';

/** What of a Request decides. */
export interface AskedFor {
  url: string;
  method: string;
  /** Type of what asks: 'image', 'document', '' for fetch(). */
  destination: string;
  headers: { has: (name: string) => boolean };
}

/** Under the home page, and never kept: the editing room is an editor's, and its files are large. */
const NEVER = /^(?:quan-tri\/|sw\.js$|(?:phien-ban|do-luong)\.json$)/;
/** File names that hold a hash of the content: what they name never changes. */
const HASHED = /^_astro\/[^/]+\.(?:js|css|woff2)$/;
/** What asks for a page: the browser, our own scripts, the screen at the counter. */
const PAGES: readonly string[] = ['document', '', 'iframe'];
const SEARCH = /^(?:tim-kiem\/[\w-]+\.json|pagefind\/.+)$/;

/**
 * As what the answer to a request is kept; undefined for what the worker leaves to the browser: other hosts, other parts
 * of this host, the editing room, parts of files, downloads, anything but GET.
 * @param home address of the home page, which ends with a slash
 */
export function keptAs({ url, method, destination, headers }: AskedFor, home: string): KeptAs | undefined {
  if (method !== 'GET' || headers.has('range') || !url.startsWith(home)) return undefined;
  const path = new URL(url).pathname.slice(new URL(home).pathname.length);
  if (NEVER.test(path)) return undefined;
  if (HASHED.test(path)) return 'asset';
  if (SEARCH.test(path)) return 'search';
  if (destination === 'image') return 'picture';
  const isPage = /^(?:.*\/)?(?:index\.html|[^./]*)$/.test(path);
  return isPage && PAGES.includes(destination) ? 'page' : undefined;
}

/**
 * The one address under which a page is kept: without question, anchor and index.html, with a slash at its end. The
 * page is the same whatever was asked, and what somebody searched for is not kept.
 * @example pageKey('https://a.vn/tim-kiem?q=ly+hon#kq') // 'https://a.vn/tim-kiem/'
 */
export function pageKey(url: string): string {
  const { origin, pathname } = new URL(url);
  return origin + pathname.replace(/index\.html$/, '').replace(/(?<!\/)$/, '/');
}
