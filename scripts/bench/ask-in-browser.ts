import type { Browser, Page } from '@playwright/test';

/** Asks the site's own search page; gives the codes of the procedures found, in order. */
export async function askSearchPage(page: Page, home: string, question: string): Promise<string[]> {
  await page.goto(`${home}tim-kiem/?q=${encodeURIComponent(question)}`);
  await page.waitForSelector('[data-search-results][data-state="done"]');
  return page.$$eval('[data-search-results] [data-code]', (found) =>
    found.map((element) => element.getAttribute('data-code') ?? ''),
  );
}

/** Pagefind's interface in the browser, as far as it is used here. */
interface Pagefind {
  search: (question: string) => Promise<{ results: { data: () => Promise<{ url: string }> }[] }>;
}

const MOST = 30;

/**
 * Asks a Pagefind index that nobody has prepared for Vietnamese: the pages as they are, the question as typed.
 * @returns the codes of the procedure pages among its results, in order
 */
export async function askStockPagefind(
  page: Page,
  home: string,
  codeOf: ReadonlyMap<string, string>,
  question: string,
): Promise<string[]> {
  const urls = await page.evaluate(
    async ([address, words, most]) => {
      const engine = (await import(address)) as Pagefind;
      const { results } = await engine.search(words);
      return Promise.all(results.slice(0, most).map(async (result) => (await result.data()).url));
    },
    [`${home}pagefind-stock/pagefind.js`, question, MOST] as const,
  );
  return urls.flatMap((url) => codeOf.get(/thu-tuc\/([^/]+)\//.exec(url)?.[1] ?? '') ?? []);
}

/** A page of its own, without the content security policy, which would keep a second Pagefind out. */
export const freePage = async (browser: Browser): Promise<Page> =>
  (await browser.newContext({ bypassCSP: true })).newPage();
