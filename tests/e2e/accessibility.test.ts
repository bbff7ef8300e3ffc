import type { Page } from '@playwright/test';
import {
  COMPONENTS_SITE,
  CONTENT_SITE,
  dayOf,
  isContentRun,
  type TestSite,
} from '../../scripts/test/sites.ts';
import { formatDate } from '../../src/text/dates.ts';
import { axeFindings, WCAG_22_AA } from './axe.ts';
import { ibmFindings } from './ibm-checker.ts';
import { findingsIn, openWhole, unfold } from './looks.ts';
import { PAGE_KINDS, PROCEDURE } from './page-kinds.ts';
import { expect, test } from './site.ts';

const withAdvice = (page: Page): Promise<string[]> => axeFindings(page, [...WCAG_22_AA, 'best-practice']);

/** One page of each kind, and the one with every component that entries may use. */
const PAGES: readonly [TestSite, string][] = [
  ...PAGE_KINDS.map((path): [TestSite, string] => [CONTENT_SITE, path]),
  ...(isContentRun ? [] : [[COMPONENTS_SITE, 'tin-tuc/2026/moi-thanh-phan/'] as [TestSite, string]]),
];

test.use({ bypassCSP: true, viewport: { width: 360, height: 740 } });

for (const [site, path] of PAGES)
  test(`axe and IBM’s engine find nothing on /${path} (${site.name}): light, dark, paper`, async ({
    page,
    serve,
  }) => {
    const answer = await openWhole(page, (await serve(site)) + path);
    expect(answer?.status()).toBe(200);
    expect([
      ...(await findingsIn('light', page, withAdvice)),
      ...(await findingsIn('dark', page, axeFindings)),
      ...(await findingsIn('dark', page, ibmFindings)),
      ...(await findingsIn('print', page, axeFindings)),
    ]).toEqual([]);
  });

test('neither finds anything on search with results, nor with the suggestions open', async ({
  page,
  serve,
}) => {
  const judge = async () => [...(await withAdvice(page)), ...(await ibmFindings(page))];
  test.skip(isContentRun, 'what it suggests follows from the content');
  await page.goto(`${await serve(CONTENT_SITE)}tim-kiem/?q=khai+sinh`);
  await expect(page.locator('[data-search-results]')).toHaveAttribute('data-state', 'done');
  await unfold(page);
  expect(await judge()).toEqual([]);
  await page.getByLabel('Bạn cần tìm gì?').pressSequentially(' con');
  await expect(page.getByRole('listbox')).toBeVisible();
  expect(await judge()).toEqual([]);
});

test('a missing page says so, and neither finds anything on it', async ({ browser, serve }) => {
  const context = await browser.newContext({ bypassCSP: true, viewport: { width: 320, height: 640 } });
  const page = await context.newPage();
  const answer = await page.goto(`${await serve(CONTENT_SITE)}khong-co/`);
  expect(answer?.status()).toBe(404);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Không tìm thấy trang');
  expect([...(await withAdvice(page)), ...(await ibmFindings(page))]).toEqual([]);
  await context.close();
});

test('paper shows the procedure without menus', async ({ page, serve }) => {
  await page.goto((await serve(CONTENT_SITE)) + PROCEDURE);
  await page.emulateMedia({ media: 'print' });
  await expect(page.getByRole('navigation', { name: 'Các mục' })).toBeHidden();
  await expect(page.locator('[data-part="evidence"]')).toBeVisible();
});

test('paper has nothing to press: what buttons lead to stands as words, links without their arrows', async ({
  page,
  serve,
}) => {
  await page.goto((await serve(CONTENT_SITE)) + PROCEDURE);
  await page.emulateMedia({ media: 'print' });
  await unfold(page);
  await expect(page.getByRole('button').filter({ visible: true })).toHaveCount(0);
  const drawn = await page.locator('main :is(a.button, .links a)').evaluateAll((links) =>
    links.flatMap((link) => {
      const { backgroundColor, borderTopStyle } = getComputedStyle(link);
      const isFlat = backgroundColor === 'rgba(0, 0, 0, 0)' && borderTopStyle === 'none';
      const arrow = getComputedStyle(link, '::after');
      const hasArrow = arrow.content !== 'none' && arrow.display !== 'none';
      return isFlat && !hasArrow ? [] : [link.textContent.trim()];
    }),
  );
  expect(drawn).toEqual([]);
});

test('paper says from which address and of which day it is', async ({ page, serve }) => {
  await page.goto((await serve(CONTENT_SITE)) + PROCEDURE);
  const address = page.locator('link[rel="canonical"]');
  const height = async (): Promise<number> => (await address.boundingBox())?.height ?? 0;
  expect(await height()).toBe(0);
  await page.emulateMedia({ media: 'print' });
  expect(await height()).toBeGreaterThan(0);
  expect(await address.evaluate((link) => getComputedStyle(link, '::after').content)).toContain(PROCEDURE);
  await expect(page.getByText(`Nội dung theo ngày ${formatDate(dayOf(CONTENT_SITE))}`)).toBeVisible();
});
