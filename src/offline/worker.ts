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
import { asSavedCopy, mayKeep, stamped } from './saved-copy.ts';
import { scope, type WorkerEvent } from './worker-scope.ts';

/** Put in by the build. */
declare const COPIES: Copies;

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

/** Keeps only what may be kept, with its day, and nothing for editors: their room is large and always online. */
const keepStamped: WorkboxPlugin = {
  cacheWillUpdate: async ({ response, event }) => {
    const { clientId = '' } = event as WorkerEvent;
    const page = clientId === '' ? undefined : await scope.clients.get(clientId);
    return mayKeep(response) && !page?.url.startsWith(`${home}quan-tri/`) ? stamped(response) : null;
  },
};
const ahead = new PrecacheController({ cacheName: names.ahead, plugins: [keepStamped] });
ahead.addToCacheList(COPIES.ahead.map(({ path, revision }) => ({ url: new URL(path, home).href, revision })));
/** Where nothing was kept by reading, what was kept ahead does; whatever is shown says of which day it is. */
const showCopy: WorkboxPlugin = {
  cachedResponseWillBeUsed: async ({ cachedResponse, request }) => {
    const copy = cachedResponse ?? (await ahead.matchPrecache(request.url));
    return copy && asSavedCopy(copy);
  },
};
const underPageKey: WorkboxPlugin = { cacheKeyWillBeUsed: async ({ request }) => pageKey(request.url) };
const networkTimeoutSeconds = PATIENCE_SECONDS;
const matchOptions = { ignoreVary: true };

const strategies = {
  page: new NetworkFirst({
    cacheName: names.pages,
    networkTimeoutSeconds,
    matchOptions,
    plugins: [underPageKey, bounded(60), keepStamped, showCopy],
  }),
  asset: new CacheFirst({ cacheName: names.assets, matchOptions, plugins: [bounded(80), keepStamped] }),
  // Not stale-while-revalidate: results show fees, and files of two builds must not be mixed.
  search: new NetworkFirst({
    cacheName: names.search,
    networkTimeoutSeconds,
    matchOptions,
    plugins: [bounded(80), keepStamped, showCopy],
  }),
  picture: new StaleWhileRevalidate({
    cacheName: names.pictures,
    matchOptions,
    plugins: [bounded(40), keepStamped, showCopy],
  }),
} satisfies Record<KeptAs, unknown>;

for (const kind of ['asset', 'search', 'picture'] as const)
  registerRoute(({ request }) => keptAs(request, home) === kind, strategies[kind]);
registerRoute(
  ({ request }) => keptAs(request, home) === 'page',
  async (asked) => {
    if (asked.request.mode === 'navigate') await letNewWorkerTakeOver();
    try {
      return await strategies.page.handle(asked);
    } catch {
      const offline = await ahead.matchPrecache(new URL(OFFLINE_PATH, home).href);
      return offline ? asSavedCopy(offline) : Response.error();
    }
  },
);

/** A new version waits while pages are read, and takes over when the only open page is being left. */
async function letNewWorkerTakeOver(): Promise<void> {
  const { waiting } = scope.registration;
  if (!waiting || (await scope.clients.matchAll({ type: 'window' })).length > 1) return;
  waiting.postMessage({ takeOver: true } satisfies ToWorker);
}

/** Asks for an address as a page would, and keeps the answer; what fails is kept another time. */
async function keep(address: string, event: WorkerEvent): Promise<void> {
  const request = new Request(address, { credentials: 'same-origin' });
  const kind = keptAs(request, home);
  if (kind) await Promise.allSettled(strategies[kind].handleAll({ request, event: event as never }));
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
  if ('takeOver' in message) event.waitUntil(scope.skipWaiting());
  else event.waitUntil(Promise.all(message.keep.map((address) => keep(address, event))));
});
