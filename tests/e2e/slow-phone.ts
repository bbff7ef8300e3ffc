import type { Locator, Page } from '@playwright/test';
import { startGoodHost, type GoodHost } from '../../scripts/test/good-host.ts';
import { CONTENT_SITE } from '../../scripts/test/sites.ts';
import { expect, test as base } from './site.ts';

/** A connection at the edge of the network: 400 kbit/s, 400 ms there and back; and a processor four times slower. */
const SLOW = { offline: false, latency: 400, downloadThroughput: 50_000, uploadThroughput: 50_000 };
const SLOWER_PROCESSOR = 4;

/** Someone with a cheap phone who begins at the home page. */
export interface Citizen {
  page: Page;
  /** Taps a link, a button or a box, and counts the tap. */
  tap: (what: Locator) => Promise<void>;
  /** Types into the search box of the page and sends it. */
  search: (words: string) => Promise<void>;
}

/** Playwright's test with a citizen on a slow phone; what the way cost is printed at the end. */
export const test = base.extend<{ citizen: Citizen }, { goodHost: GoodHost }>({
  goodHost: [
    async ({}, use) => {
      const host = await startGoodHost(CONTENT_SITE);
      await use(host);
      await host.close();
    },
    { scope: 'worker' },
  ],
  citizen: async ({ page, goodHost, javaScriptEnabled }, use, { title }) => {
    const session = await page.context().newCDPSession(page);
    await session.send('Network.enable');
    await session.send('Network.emulateNetworkConditions', SLOW);
    await session.send('Emulation.setCPUThrottlingRate', { rate: SLOWER_PROCESSOR });
    const before = goodHost.sentBytes();
    const started = performance.now();
    let taps = 0;
    const tap = async (what: Locator): Promise<void> => {
      taps += 1;
      await what.tap();
    };
    await page.goto(goodHost.url);
    await use({
      page,
      tap,
      search: async (words) => {
        await page.getByRole('searchbox').fill(words);
        await tap(page.getByRole('button', { name: 'Tìm', exact: true }));
        await expect(page.locator('[data-search-results]')).toHaveAttribute('data-state', 'done');
      },
    });
    const seconds = ((performance.now() - started) / 1000).toFixed(1);
    const script = javaScriptEnabled ? 'with JavaScript' : 'without JavaScript';
    console.log(`${title}, ${script}: ${taps} taps, ${goodHost.sentBytes() - before} bytes, ${seconds} s`);
  },
});

export { expect };
