import type { ToWorker } from './copies.ts';

/** A page that was open before the worker came tells it what to keep, but not without bound. */
const MOST_FILES = 40;
/** Seconds that a page may be read before copies are fetched; more where the network is slow or dear. */
const DELAY = 3;
const SLOW_DELAY = 20;
/** Seconds that nobody has touched a page, or come back to it: its links are all answered, and the worker is asleep. */
const UNREAD = 40;
const home = import.meta.env.BASE_URL;

/**
 * Lets the browser keep what is read, after the page has loaded and when it has nothing else to do. A browser that
 * refuses loses nothing but that.
 */
export async function keepOffline(): Promise<void> {
  const wasKeeping = navigator.serviceWorker.controller !== null;
  if (!wasKeeping) await quietMoment();
  try {
    await navigator.serviceWorker.register(`${home}sw.js`, { scope: home });
    const registration = await navigator.serviceWorker.getRegistration(home);
    if (registration) makeWay(registration);
    if (wasKeeping) return;
    const { active } = await navigator.serviceWorker.ready;
    active?.postMessage({ keep: readNow() } satisfies ToWorker);
  } catch {
    // Private windows and some settings allow no worker.
  }
}

/**
 * Tells a worker that waits when nobody reads this page. A browser puts the worker before to sleep after half a minute
 * without work; one that is replaced while it answers loses the answer, and the reader waits for ever.
 */
function makeWay(registration: ServiceWorkerRegistration): void {
  let lastSeen = performance.now();
  const seen = (): void => {
    lastSeen = performance.now();
  };
  for (const sign of ['pointerdown', 'keydown', 'scroll', 'visibilitychange'])
    document.addEventListener(sign, seen, { passive: true, capture: true });
  const offer = (): void => {
    if (performance.now() - lastSeen < UNREAD * 1000) return;
    registration.waiting?.postMessage({ unread: ownFiles() } satisfies ToWorker);
  };
  navigator.serviceWorker.addEventListener('message', offer);
  setInterval(offer, 5000);
}

/** Paths of the scripts and styles of this page; their names hold the hashes of all that they may fetch later. */
const ownFiles = (): string[] =>
  [...document.querySelectorAll<HTMLScriptElement | HTMLLinkElement>('script[src], link[rel="stylesheet"]')]
    .map((part) => ('src' in part ? part.src : part.href))
    .map((address) => new URL(address).pathname.slice(home.length));

/** This page and what it has fetched from this site. */
function readNow(): string[] {
  const fetched = performance.getEntriesByType('resource').map(({ name }) => name);
  return [location.href, ...fetched.filter((name) => name.startsWith(location.origin + home))].slice(
    0,
    MOST_FILES,
  );
}

async function quietMoment(): Promise<void> {
  const { connection } = navigator as { connection?: { saveData?: boolean; effectiveType?: string } };
  const isSlow = connection?.saveData === true || /2g$/.test(connection?.effectiveType ?? '');
  await new Promise((done) => setTimeout(done, (isSlow ? SLOW_DELAY : DELAY) * 1000));
  await new Promise<unknown>((done) => {
    if ('requestIdleCallback' in window) requestIdleCallback(done, { timeout: 10_000 });
    else setTimeout(done, 1000);
  });
}
