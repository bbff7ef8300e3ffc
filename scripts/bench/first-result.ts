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
  /** Milliseconds from asking another question on the same page to its results, with what it fetches on the way. */
  nextMs: number;
}

/** Starts the browser that tests use. */
export const openBrowser = async (): Promise<Browser> =>
  chromium.launch({ executablePath: await findBrowser(), args: [...BROWSER_FLAGS] });

/** Asks another question on the page that has answered one: the milliseconds until its results stand. */
const askNext = (page: Page, question: string): Promise<number> =>
  page.evaluate(async (next) => {
    const results = document.querySelector<HTMLElement>('[data-search-results]');
    const box = document.querySelector<HTMLInputElement>('[data-search-form] [name="q"]');
    if (!results || !box?.form) return Number.NaN;
    box.value = next;
    const asked = performance.now();
    box.form.requestSubmit();
    while (results.dataset['state'] === 'loading') await new Promise((wait) => setTimeout(wait));
    return performance.now() - asked;
  }, question);

/** Opens the search page of a built site on each question, cold, asks the others there, and gives the medians. */
export async function firstResult(
  siteDir: string,
  basePath: string,
  questions: readonly string[],
): Promise<FirstResult> {
  let sent = 0;
  const host = await startStaticServer({
    root: siteDir,
    basePath,
    onSend: ({ body }) => (sent += brotliBytes(body)),
  });
  const browser = await openBrowser();
  const bytes: number[] = [];
  const times: number[] = [];
  const nextTimes: number[] = [];
  try {
    for (const question of questions) {
      const context = await browser.newContext();
      const page = await context.newPage();
      sent = 0;
      await page.goto(`${host.url}tim-kiem/?q=${encodeURIComponent(question)}`);
      await page.waitForSelector('[data-search-results][data-state="done"]');
      bytes.push(sent);
      times.push(
        await page.evaluate(() => performance.getEntriesByName('search')[0]?.duration ?? Number.NaN),
      );
      for (const other of questions.filter((one) => one !== question))
        nextTimes.push(await askNext(page, other));
      await context.close();
    }
  } finally {
    await browser.close();
    await host.close();
  }
  return {
    bytes: spreadOf(bytes).median,
    searchMs: spreadOf(times).median,
    nextMs: spreadOf(nextTimes).median,
  };
}
