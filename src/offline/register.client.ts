import type { ToWorker } from './copies.ts';

/** A page that was open before the worker came tells it what to keep, but not without bound. */
const MOST_FILES = 40;
/** Seconds that a page may be read before a slow or dear network is used for copies. */
const SLOW_DELAY = 20;
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
    if (wasKeeping) return;
    const { active } = await navigator.serviceWorker.ready;
    active?.postMessage({ keep: readNow() } satisfies ToWorker);
  } catch {
    // Private windows and some settings allow no worker.
  }
}

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
  if (isSlow) await new Promise((done) => setTimeout(done, SLOW_DELAY * 1000));
  await new Promise<unknown>((done) => {
    if ('requestIdleCallback' in window) requestIdleCallback(done, { timeout: 10_000 });
    else setTimeout(done, 1000);
  });
}
