import type { WorkboxPlugin } from 'workbox-core/types.js';
import { pageKey, type KeptAs } from './kept-requests.ts';
import { isListedFile, isOwnAnswer } from './own-answers.ts';
import { asSavedCopy, mayKeep, stamped } from './saved-copy.ts';
import { scope, type WorkerEvent } from './worker-scope.ts';

/** What runs in a page; kept, it runs only where the build listed it. */
const RUNS = /\.(?:js|pagefind)$/;
/** The host says clearly that there is no such page: that is an answer, and no copy is truer. */
const GONE = [404, 410];

/** What is known of the site whose answers are kept. */
export interface KeptSite {
  /** Address of the home page. */
  home: string;
  digests: ReadonlyMap<string, string>;
  /** The one script inside a page, as a content security policy names it. */
  scriptInPage: string;
  /** The copy that is kept ahead. */
  ahead: (address: string) => Promise<Response | undefined>;
}

/**
 * What goes in and out of the kept copies of one kind. Only the site's own answers go in. Whatever comes out is looked at
 * again: what an earlier worker kept wrongly, or a page of the host put there, is as if it were not kept.
 */
export function trustedCopies(
  { home, digests, scriptInPage, ahead }: KeptSite,
  kind: KeptAs,
  cacheName: string,
) {
  const digestOf = (address: string): string | undefined =>
    digests.get(new URL(address).pathname.slice(new URL(home).pathname.length));

  const isTrusted = async (copy: Response, address: string): Promise<boolean> =>
    (await isOwnAnswer(copy, address, kind)) &&
    ((await isListedFile(copy, digestOf(address))) ?? !RUNS.test(new URL(address).pathname));

  /** The kept copy, or else the one that was kept ahead. */
  const copyOf = async (kept: Response | undefined, address: string): Promise<Response | undefined> => {
    if (kept && (await isTrusted(kept, address))) return kept;
    const other = await ahead(address);
    return other && (await isTrusted(other, address)) ? other : undefined;
  };

  const keep = {
    cacheWillUpdate: async ({ request, response, event }) => {
      const { clientId = '' } = event as WorkerEvent;
      const page = clientId === '' ? undefined : await scope.clients.get(clientId);
      const isRight =
        mayKeep(response) &&
        !page?.url.startsWith(`${home}quan-tri/`) &&
        (await isOwnAnswer(response, request.url, kind)) &&
        (await isListedFile(response, digestOf(request.url))) !== false;
      return isRight ? stamped(response) : null;
    },
  } satisfies WorkboxPlugin;

  /** Only files of the site may run in a copy, whatever the page itself allows. */
  const policy = (address: string): string =>
    `script-src ${home}_astro/ ${scriptInPage}` +
    (address.startsWith(`${home}tim-kiem/`) ? ` ${home}pagefind/ 'wasm-unsafe-eval'` : '') +
    `; worker-src ${home}sw.js ${home}pagefind/; object-src 'none'; base-uri 'none'`;

  const show = async (kept: Response | undefined, address: string): Promise<Response | undefined> => {
    const copy = await copyOf(kept, address);
    return copy && asSavedCopy(copy, policy(address));
  };

  /** A host that fails, or says what is not the site's, is as no network where there is a copy. */
  const preferToFaults: WorkboxPlugin = {
    fetchDidSucceed: async ({ request, response }) => {
      if (kind === 'page' && GONE.includes(response.status)) return response;
      const address = kind === 'page' ? pageKey(request.url) : request.url;
      const kept = await caches.match(address, { cacheName, ignoreVary: true });
      if (!(await copyOf(kept, address)) || (await isOwn(response, request.url))) return response;
      throw new Error(`${request.url}: not the site's own answer`);
    },
  };

  /** Where a redirect leads can't be seen before it is followed. */
  const isOwn = async (response: Response, address: string): Promise<boolean> => {
    if (response.type !== 'opaqueredirect') return isOwnAnswer(response, address, kind);
    const target = await fetch(address, { mode: 'same-origin' }).catch(() => undefined);
    return target !== undefined && isOwnAnswer(target, target.url, kind);
  };

  const showCopy: WorkboxPlugin = {
    cachedResponseWillBeUsed: ({ cachedResponse, request }) => show(cachedResponse, request.url),
  };

  return { keep, show, showCopy, preferToFaults };
}
