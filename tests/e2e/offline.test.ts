import { cpSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import type { BrowserContext, Page } from '@playwright/test';
import { writeWorker } from '../../scripts/build/write-worker.ts';
import { startStaticServer, type StaticSite } from '../../scripts/serve/static-server.ts';
import { CONTENT_SITE, TEST_DATE } from '../../scripts/test/sites.ts';
import { vietnamDay } from '../../src/offline/saved-copy.ts';
import { expect, test } from './site.ts';

const READ = 'thu-tuc/ho-tro-chi-phi-mai-tang-cho-doi-tuong-bao-tro-xa-hoi/';
const NOTICE = `Bản lưu ngày ${vietnamDay(new Date())}`;

const BIRTH = 'thu-tuc/dang-ky-khai-sinh/';

/** Below these a copy of the site has nothing but the pages that are read here: they are most of its files. */
const MANY =
  /^(?:anh-chia-se|ap-phich|chon-thu-tuc|co-quan|cong-bo|doi-tuong|du-lieu-mo|hoi-dap|linh-vuc|noi-khac|su-kien|thay-doi|thu-tuc|tin-tuc|van-ban)\/(?!index\.html$)./;
const isInCopy = (path: string): boolean =>
  !MANY.test(path) || [READ, BIRTH].some((page) => page.startsWith(path) || path.startsWith(page));

/** A small copy of the site that can change while it is read; the pages that are wanted ahead are the needed ones. */
let siteDir = '';
let host: StaticSite;
const WANTED = {
  needed: ['', 'ngoai-tuyen/', 'duong-day-nong/', 'phan-anh-kien-nghi/', 'favicon.svg'],
  wished: [BIRTH],
};

test.use({ serviceWorkers: 'allow' });
test.describe.configure({ mode: 'serial' });

test.beforeEach(async () => {
  siteDir = mkdtempSync(join(tmpdir(), 'offline-'));
  cpSync(CONTENT_SITE.siteDir, siteDir, {
    recursive: true,
    filter: (from) =>
      isInCopy(`${relative(CONTENT_SITE.siteDir, from)}${statSync(from).isDirectory() ? '/' : ''}`),
  });
  writeWorker(siteDir, WANTED, TEST_DATE);
  host = await startStaticServer({ root: siteDir, basePath: CONTENT_SITE.basePath });
});
test.afterEach(async () => {
  await host.close();
  rmSync(siteDir, { recursive: true });
});

/** Reads a page and waits until the worker keeps it and what is to be kept ahead. */
async function readOnline(page: Page, path: string): Promise<void> {
  await page.goto(host.url + path);
  await page.evaluate(() => navigator.serviceWorker.ready);
  await expect
    .poll(
      () =>
        page.evaluate(async (url) => {
          const names = await caches.keys();
          const pages = names.find((name) => name.endsWith(':trang'));
          return pages ? Boolean(await (await caches.open(pages)).match(url)) : false;
        }, host.url + path),
      { timeout: 15_000 },
    )
    .toBe(true);
}

const goOffline = (context: BrowserContext): Promise<void> => context.setOffline(true);

const replaceIn = (path: string, from: string, to: string): void => {
  const file = join(siteDir, path, 'index.html');
  const html = readFileSync(file, 'utf8');
  expect(html).toContain(from);
  writeFileSync(file, html.replaceAll(from, to));
};

test('what was read once is there without a network, and says of which day it is', async ({
  page,
  context,
}) => {
  await readOnline(page, READ);
  const heading = await page.getByRole('heading', { level: 1 }).innerText();
  await expect(page.getByText('Bản lưu ngày')).toHaveCount(0);
  await goOffline(context);
  await page.reload();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(heading);
  const notice = page.locator('main > [data-saved-copy]');
  await expect(notice).toHaveRole('status');
  await expect(notice).toHaveText(`${NOTICE}, có thể đã cũ. Hãy xem lại khi có mạng.`);
  expect(await page.evaluate(() => document.styleSheets[0]?.cssRules.length ?? 0)).toBeGreaterThan(0);

  await context.setOffline(false);
  replaceIn(READ, heading, `${heading} (mới)`);
  await page.reload();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(`${heading} (mới)`);
  await expect(page.getByText('Bản lưu ngày')).toHaveCount(0);
});

test('hotlines, feedback addresses and top procedures are there though never read', async ({
  page,
  context,
}) => {
  await readOnline(page, READ);
  await goOffline(context);
  await page.goto(`${host.url}duong-day-nong/`);
  await expect(page.getByRole('link', { name: '1800 1096' }).first()).toHaveAttribute('href', 'tel:18001096');
  await expect(page.getByText(NOTICE)).toBeVisible();
  await page.goto(`${host.url}phan-anh-kien-nghi/`);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Phản ánh, kiến nghị');
  await page.goto(`${host.url}${BIRTH}?tu=lien-ket#channels`);
  await expect(page.locator('#channels')).toBeVisible();
  await expect(page.getByText(NOTICE)).toBeVisible();
});

test('a page that was never read gives way to the numbers to call and to what was read', async ({
  page,
  context,
}) => {
  await readOnline(page, READ);
  const title = await page.getByRole('heading', { level: 1 }).innerText();
  await goOffline(context);
  await page.goto(`${host.url}van-ban/`);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Không có mạng');
  await expect(page.locator('main a[href="tel:18001096"]')).toBeVisible();
  await page.getByRole('link', { name: `${title} (bản lưu ngày` }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(title);
  await page.goto(`${host.url}van-ban/`);
  await page.getByRole('button', { name: 'Xóa các trang đã lưu' }).click();
  await expect(page.getByRole('link', { name: `${title} (bản lưu ngày` })).toBeHidden();
  await context.setOffline(false);
  await page.getByRole('link', { name: 'Thử mở lại trang vừa chọn' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Văn bản');
});

test('a page on a network that does not answer is the copy, after a while', async ({ page }) => {
  await readOnline(page, READ);
  await page.reload();
  const address = host.url + READ;
  await host.close();
  const silent = createServer(() => undefined).listen(Number(new URL(address).port), '127.0.0.1');
  await page.goto(address);
  await expect(page.getByText(NOTICE)).toBeVisible();
  silent.closeAllConnections();
  silent.close();
});

test('errors and the editing room are not kept', async ({ page, context }) => {
  await readOnline(page, READ);
  await page.goto(`${host.url}quan-tri/huong-dan/`);
  const other = await context.newPage();
  await other.goto(`${host.url}khong-co/`);
  await expect(other.getByRole('heading', { level: 1 })).toHaveText('Không tìm thấy trang');
  const kept = await page.evaluate(async () => {
    const all = await Promise.all(
      (await caches.keys()).map(async (name) => (await caches.open(name)).keys()),
    );
    return all.flat().map(({ url }) => url);
  });
  expect(kept.length).toBeGreaterThan(3);
  expect(kept.filter((url) => /quan-tri|khong-co|phien-ban/.test(url))).toEqual([]);
  await goOffline(context);
  await page.goto(`${host.url}khong-co/`);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Không có mạng');
});

test('search without a network answers from what it fetched, and dates every fee', async ({
  page,
  context,
}) => {
  await readOnline(page, READ);
  const search = async () => {
    await page.goto(`${host.url}tim-kiem/?q=khai+sinh`);
    await expect(page.locator('[data-search-results]')).toHaveAttribute('data-state', 'done');
  };
  await search();
  await expect(page.getByText('(bản lưu ngày')).toHaveCount(0);
  await search();
  await goOffline(context);
  await search();
  await expect(page.locator('main > [data-saved-copy]')).toHaveText(new RegExp(NOTICE));
  await expect(page.getByText(`(bản lưu ngày ${vietnamDay(new Date())})`).first()).toBeVisible();
});

test('a retired worker leaves nothing behind', async ({ page }) => {
  await readOnline(page, READ);
  const retired = readFileSync(new URL('../../src/offline/retired-worker.js', import.meta.url));
  writeFileSync(join(siteDir, 'sw.js'), retired);
  await page.reload();
  await page.evaluate(async () => (await navigator.serviceWorker.getRegistration())?.update());
  await expect
    .poll(() =>
      page.evaluate(async () => [
        (await caches.keys()).length,
        (await navigator.serviceWorker.getRegistrations()).length,
      ]),
    )
    .toEqual([0, 0]);
});
