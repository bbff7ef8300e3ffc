/**
 * The service worker: what was read once, and what is kept ahead, can be read without a network. Built into sw.js by
 * scripts/build/write-worker.ts. Pages are asked of the network first, so that what is shown is what is in force; a copy
 * always says of which day it is.
 */
import type { WorkboxPlugin } from 'workbox-core/types.js';
import { ExpirationPlugin } from 'workbox-expiration/ExpirationPlugin.js';
import { PrecacheController } from 'workbox-precaching/PrecacheController.js';
import { registerRoute } from 'workbox-routing/registerRoute.js';
import { CacheFirst } from 'workbox-strategies/CacheFirst.js';
import { NetworkFirst } from 'workbox-strategies/NetworkFirst.js';
import { StaleWhileRevalidate } from 'workbox-strategies/StaleWhileRevalidate.js';
import { cacheNames, cachePrefix, OFFLINE_PATH, type Copies, type ToWorker } from './copies.ts';
import { keptAs, pageKey, type KeptAs } from './kept-requests.ts';
import { trustedCopies, type KeptSite } from './trusted-copies.ts';
import { scope, type OpenPage, type WorkerEvent } from './worker-scope.ts';

/** Put in by the build. */
declare const COPIES: Copies;

/** A question asks for up to thirty small files (saying-shards.ts): so many leave room for a day's, and the index stays. */
const SEARCH_FILES = 500;
/** A weak network that has not answered by then is as none, if there is a copy. */
const PATIENCE_SECONDS = 4;
const HALF_A_YEAR = 180 * 24 * 60 * 60;

const home = scope.registration.scope;
const names = cacheNames(home, COPIES.searchVersion);
const bounded = (maxEntries: number): WorkboxPlugin =>
  // Its type says "may be undefined" where WorkboxPlugin says "may be absent".
  new ExpirationPlugin({
    maxEntries,
    maxAgeSeconds: HALF_A_YEAR,
    purgeOnQuotaError: true,
  }) as WorkboxPlugin;

const site: KeptSite = {
  home,
  digests: new Map(COPIES.digests),
  scriptInPage: COPIES.scriptInPage,
  ahead: (address) => ahead.matchPrecache(address),
};
const page = trustedCopies(site, 'page', names.pages);
const asset = trustedCopies(site, 'asset', names.assets);
const search = trustedCopies(site, 'search', names.search);
const picture = trustedCopies(site, 'picture', names.pictures);
const keepAhead: WorkboxPlugin = {
  cacheWillUpdate: (asked) => (asked.request.url.endsWith('/') ? page : picture).keep.cacheWillUpdate(asked),
};
const ahead = new PrecacheController({ cacheName: names.ahead, plugins: [keepAhead] });
ahead.addToCacheList(COPIES.ahead.map(({ path, revision }) => ({ url: new URL(path, home).href, revision })));
const underPageKey: WorkboxPlugin = { cacheKeyWillBeUsed: async ({ request }) => pageKey(request.url) };
const networkTimeoutSeconds = PATIENCE_SECONDS;
const matchOptions = { ignoreVary: true };

const strategies = {
  page: new NetworkFirst({
    cacheName: names.pages,
    networkTimeoutSeconds,
    matchOptions,
    plugins: [underPageKey, bounded(60), page.keep, page.showCopy, page.preferToFaults],
  }),
  asset: new CacheFirst({
    cacheName: names.assets,
    matchOptions,
    plugins: [bounded(80), asset.keep, asset.showCopy],
  }),
  // Not stale-while-revalidate: results show fees, and files of two builds must not be mixed.
  search: new NetworkFirst({
    cacheName: names.search,
    networkTimeoutSeconds,
    matchOptions,
    plugins: [bounded(SEARCH_FILES), search.keep, search.showCopy, search.preferToFaults],
  }),
  picture: new StaleWhileRevalidate({
    cacheName: names.pictures,
    matchOptions,
    plugins: [bounded(40), picture.keep, picture.showCopy],
  }),
} satisfies Record<KeptAs, unknown>;

for (const kind of ['asset', 'search', 'picture'] as const)
  registerRoute(({ request }) => keptAs(request, home) === kind, strategies[kind]);
registerRoute(
  ({ request }) => keptAs(request, home) === 'page',
  async (asked) => {
    try {
      return await strategies.page.handle(asked);
    } catch {
      return (await page.show(undefined, new URL(OFFLINE_PATH, home).href)) ?? Response.error();
    }
  },
);

/** Asks for an address as a page would, and keeps the answer; what fails is kept another time. */
async function keep(address: string, event: WorkerEvent): Promise<void> {
  const request = new Request(address, { credentials: 'same-origin' });
  const kind = keptAs(request, home);
  if (kind) await Promise.allSettled(strategies[kind].handleAll({ request, event: event as never }));
}

/** When pages said that nobody reads them, by their ids; that is true for a moment. */
const unread = new Map<string, number>();
const MOMENT = 2000;

/**
 * Takes the place of the version before, once nobody reads any page of the site: a browser may lose the answer that the
 * old worker is giving just then. A page with scripts of another version keeps the worker that knows those.
 */
async function takeOver(page: OpenPage, files: readonly string[]): Promise<void> {
  if (!files.every((path) => site.digests.has(path))) return;
  unread.set(page.id, Date.now());
  const open = await scope.clients.matchAll({ type: 'window', includeUncontrolled: true });
  const others = open.filter(({ id }) => Date.now() - (unread.get(id) ?? 0) > MOMENT);
  for (const other of others) other.postMessage('unread?');
  if (others.length === 0) await scope.skipWaiting();
}

scope.addEventListener('install', (event) => {
  void ahead.install(event as never);
  event.waitUntil(Promise.all(COPIES.assets.map((path) => keep(new URL(path, home).href, event))));
});

scope.addEventListener('activate', (event) => {
  void ahead.activate(event as never);
  event.waitUntil(
    caches.keys().then((found) => {
      const current = new Set<string>(Object.values(names));
      const old = found.filter((name) => name.startsWith(cachePrefix(home)) && !current.has(name));
      return Promise.all(old.map((name) => caches.delete(name)));
    }),
  );
});

scope.addEventListener('message', (event) => {
  const message = event.data as ToWorker | undefined;
  if (!message) return;
  if ('unread' in message) event.waitUntil(takeOver(event.source as OpenPage, message.unread));
  else event.waitUntil(Promise.all(message.keep.map((address) => keep(address, event))));
});
