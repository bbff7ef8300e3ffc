import { chromium, type Browser, type Page } from '@playwright/test';
import { startStaticServer } from '../serve/static-server.ts';
import { BROWSER_FLAGS } from '../browser/browser-flags.ts';
import { findBrowser } from '../browser/find-browser.ts';
import { brotliBytes } from '../built-site/page-bytes.ts';
import { spreadOf } from '../../src/text/spread.ts';

/** What a reader's browser meets between opening the search page and the first results. */
export interface FirstResult {
  /** Bytes over the wire, brotli, with an empty cache. */
  bytes: number;
  /** Milliseconds of the search itself, inside the page, index loaded (User Timing measure "search"). */
  searchMs: number;
  /** The same of another question on the same page. */
  warmMs: number;
  /** Milliseconds from asking that to its results, with what it fetches on the way. */
  nextMs: number;
}

/** Starts the browser that tests use. */
export const openBrowser = async (): Promise<Browser> =>
  chromium.launch({ executablePath: await findBrowser(), args: [...BROWSER_FLAGS] });

/** Asks another question on the page that has answered one: the milliseconds of its search, and until its results stand. */
const askNext = (page: Page, question: string): Promise<[search: number, results: number]> =>
  page.evaluate(async (next) => {
    const results = document.querySelector<HTMLElement>('[data-search-results]');
    const box = document.querySelector<HTMLInputElement>('[data-search-form] [name="q"]');
    if (!results || !box?.form) return [Number.NaN, Number.NaN];
    performance.clearMeasures();
    box.value = next;
    const asked = performance.now();
    box.form.requestSubmit();
    while (results.dataset['state'] === 'loading') await new Promise((wait) => setTimeout(wait));
    return [performance.getEntriesByName('search')[0]?.duration ?? Number.NaN, performance.now() - asked];
  }, question);

/** Opens the search page of a built site on each question, cold, asks the others there, and gives the medians. */
export async function firstResult(
  siteDir: string,
  basePath: string,
  questions: readonly string[],
): Promise<FirstResult> {
  let sent = 0;
  let isCounting = true;
  const host = await startStaticServer({
    root: siteDir,
    basePath,
    onSend: ({ body }) => {
      if (isCounting) sent += brotliBytes(body);
    },
  });
  const browser = await openBrowser();
  const bytes: number[] = [];
  const times: number[] = [];
  const nexts: [search: number, results: number][] = [];
  try {
    for (const question of questions) {
      const context = await browser.newContext();
      const page = await context.newPage();
      [sent, isCounting] = [0, true];
      await page.goto(`${host.url}tim-kiem/?q=${encodeURIComponent(question)}`);
      await page.waitForSelector('[data-search-results][data-state="done"]');
      bytes.push(sent);
      times.push(
        await page.evaluate(() => performance.getEntriesByName('search')[0]?.duration ?? Number.NaN),
      );
      // Packing what is sent takes longer than a search.
      isCounting = false;
      for (const other of questions.filter((one) => one !== question)) nexts.push(await askNext(page, other));
      await context.close();
    }
  } finally {
    await browser.close();
    await host.close();
  }
  const median = (values: readonly number[]): number => spreadOf(values).median;
  return {
    bytes: median(bytes),
    searchMs: median(times),
    warmMs: median(nexts.map(([search]) => search)),
    nextMs: median(nexts.map(([, results]) => results)),
  };
}
