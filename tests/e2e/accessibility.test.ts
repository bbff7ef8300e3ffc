import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Page } from '@playwright/test';
import { CONTENT_SITE } from '../../scripts/test/sites.ts';
import { PAGE_KINDS } from './page-kinds.ts';
import { expect, test } from './site.ts';

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const RULES = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/** What axe finds on the page, each as "rule: elements". */
async function violations(page: Page): Promise<string[]> {
  await page.evaluate(AXE);
  return page.evaluate(async (rules) => {
    const { axe } = window as unknown as {
      axe: { run: (options: object) => Promise<{ violations: { id: string; nodes: { html: string }[] }[] }> };
    };
    const found = await axe.run({ runOnly: { type: 'tag', values: rules } });
    return found.violations.map(
      ({ id, nodes }) =>
        `${id}: ${nodes
          .map(({ html }) => html.slice(0, 120))
          .slice(0, 3)
          .join(' | ')}`,
    );
  }, RULES);
}

const open = async (page: Page, home: string, path: string): Promise<void> => {
  const answer = await page.goto(home + path);
  expect(answer?.status()).toBe(200);
};

for (const colorScheme of ['light', 'dark'] as const)
  test.describe(`axe, ${colorScheme}`, () => {
    test.use({ colorScheme, bypassCSP: true, viewport: { width: 360, height: 740 } });
    for (const path of PAGE_KINDS)
      test(`finds nothing on /${path}`, async ({ page, serve }) => {
        await open(page, await serve(CONTENT_SITE), path);
        expect(await violations(page)).toEqual([]);
      });
  });

test.describe('axe on the search page', () => {
  test.use({ bypassCSP: true });

  test('finds nothing with results, and with the suggestions open', async ({ page, serve }) => {
    await page.goto(`${await serve(CONTENT_SITE)}tim-kiem/?q=khai+sinh`);
    await expect(page.locator('[data-search-results]')).toHaveAttribute('data-state', 'done');
    expect(await violations(page)).toEqual([]);
    await page.getByRole('combobox', { name: 'Bạn cần tìm gì?' }).pressSequentially(' con');
    await expect(page.getByRole('listbox')).toBeVisible();
    expect(await violations(page)).toEqual([]);
  });
});

test.describe('small screens and large text', () => {
  for (const path of PAGE_KINDS)
    test(`/${path} does not scroll sideways at 320 px, nor with text twice as large`, async ({
      page,
      serve,
    }) => {
      await page.setViewportSize({ width: 320, height: 640 });
      await open(page, await serve(CONTENT_SITE), path);
      const overflow = () =>
        page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
      expect(await overflow()).toBe(0);
      await page.setViewportSize({ width: 640, height: 800 });
      await page.evaluate(() => document.documentElement.style.setProperty('font-size', '225%'));
      expect(await overflow()).toBe(0);
    });
});

test('a missing page says so, and axe finds nothing on it', async ({ browser, serve }) => {
  const context = await browser.newContext({ bypassCSP: true, viewport: { width: 320, height: 640 } });
  const page = await context.newPage();
  const answer = await page.goto(`${await serve(CONTENT_SITE)}khong-co/`);
  expect(answer?.status()).toBe(404);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Không tìm thấy trang');
  expect(await violations(page)).toEqual([]);
  await context.close();
});

test('the keyboard reaches the content first, then search', async ({ page, serve }) => {
  await page.goto(`${await serve(CONTENT_SITE)}thu-tuc/`);
  await page.keyboard.press('Tab');
  await expect(page.getByRole('link', { name: 'Đến nội dung chính' })).toBeFocused();
  await page.keyboard.press('Tab');
  await page.keyboard.press('Tab');
  await expect(page.getByRole('searchbox')).toBeFocused();
});

test('paper shows the procedure without menus', async ({ page, serve }) => {
  await page.goto(`${await serve(CONTENT_SITE)}thu-tuc/dang-ky-khai-sinh/`);
  await page.emulateMedia({ media: 'print' });
  await expect(page.getByRole('navigation', { name: 'Các mục' })).toBeHidden();
  await expect(page.locator('[data-part="evidence"]')).toBeVisible();
});
