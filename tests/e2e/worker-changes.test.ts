import { globSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { writeWorker } from '../../scripts/build/write-worker.ts';
import { TEST_DATE } from '../../scripts/test/sites.ts';
import { expect, test } from './kept-copies.ts';

const PAGES = ['thu-tuc/', 'duong-day-nong/', 'tin-tuc/', 'van-ban/', 'phan-anh-kien-nghi/'];
const TAPS = 80;

/** Waits until a new version of the worker has been fetched and waits for its turn. */
const fetchNewWorker = (page: Page) =>
  page.evaluate(async () => {
    const registration = await navigator.serviceWorker.ready;
    await registration.update();
    while (registration.installing) await new Promise((later) => setTimeout(later, 20));
  });
const someWorkerWaits = (page: Page) =>
  page.evaluate(async () => (await navigator.serviceWorker.ready).waiting !== null);
/** Lets the clock of all pages run on by a minute, in which nobody touches them. */
const aMinuteLater = (page: Page) => page.clock.fastForward(60_000);
/** Whoever reads a page does not feel the time: on it none passes. */
const read = (page: Page, isRead: boolean) =>
  page.evaluate(
    (now) => {
      performance.now = () => now;
    },
    isRead ? 0 : 600_000,
  );

test(`all of ${TAPS} tapped links are answered while versions follow each other`, async ({
  site,
  reader,
}) => {
  await site.read(reader, '');
  const unanswered: string[] = [];
  for (let tap = 0; tap < TAPS; tap += 1) {
    const address = site.url + (PAGES[tap % PAGES.length] ?? '');
    if (tap % 4 === 0) {
      site.publishWorker();
      await fetchNewWorker(reader);
    }
    await reader.evaluate((href) => {
      const link = document.createElement('a');
      link.href = href;
      document.body.append(link);
      setTimeout(() => link.click(), Math.random() * 50);
    }, address);
    await reader.waitForURL(address, { waitUntil: 'domcontentloaded', timeout: 15_000 }).catch(async () => {
      unanswered.push(address);
      await reader.goto(site.url);
    });
  }
  expect(unanswered).toEqual([]);
});

test('a new version takes over once nobody reads, and no tab need be closed', async ({
  site,
  reader,
  context,
}) => {
  const other = await context.newPage();
  await reader.clock.install();
  await site.read(reader, 'tin-tuc/');
  await site.read(other, 'van-ban/');
  const file = join(site.siteDir, 'duong-day-nong/index.html');
  writeFileSync(file, readFileSync(file, 'utf8').replace('</h1>', ' vừa đổi</h1>'));
  writeWorker(site.siteDir, { needed: ['', 'ngoai-tuyen/', 'duong-day-nong/'], wished: [] }, TEST_DATE);
  await fetchNewWorker(reader);

  await read(other, true);
  await aMinuteLater(reader);
  await reader.waitForTimeout(500);
  expect(await someWorkerWaits(reader), 'the other tab is being read').toBe(true);
  await read(other, false);
  await aMinuteLater(reader);
  await expect.poll(() => someWorkerWaits(reader)).toBe(false);
  await context.setOffline(true);
  await reader.goto(`${site.url}duong-day-nong/`);
  await expect(reader.getByRole('heading', { level: 1 })).toHaveText('Đường dây nóng vừa đổi');
  await reader.goto(`${site.url}tin-tuc/`);
  await expect(reader.locator('main > [data-saved-copy]')).toBeVisible();
  await expect(other.getByRole('heading', { level: 1 })).toHaveText('Văn bản');
});

test('a page keeps the worker that knows its scripts', async ({ site, reader }) => {
  await reader.clock.install();
  await site.read(reader, 'tin-tuc/');
  for (const script of globSync('_astro/Page.*.js', { cwd: site.siteDir }))
    rmSync(join(site.siteDir, script));
  writeWorker(site.siteDir, { needed: ['ngoai-tuyen/'], wished: [] }, TEST_DATE);
  await fetchNewWorker(reader);
  await aMinuteLater(reader);
  await reader.waitForTimeout(500);
  expect(await someWorkerWaits(reader)).toBe(true);
  const status = await reader.evaluate(async () => {
    const script = document.querySelector<HTMLScriptElement>('script[src]');
    return (await fetch(script?.src ?? '')).status;
  });
  expect(status, 'a script that the host no longer has').toBe(200);
});
