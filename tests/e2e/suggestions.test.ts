import { brotliCompressSync } from 'node:zlib';
import type { Page } from '@playwright/test';
import { CONTENT_SITE } from '../../scripts/test/sites.ts';
import { PHONE } from './screens.ts';
import { expect, test } from './site.ts';

/** Most bytes, packed by brotli, of all that suggestions fetch on a page without search. */
const MOST_BYTES = 30_000;

test.use({ viewport: PHONE });

const box = (page: Page) => page.getByLabel('Bạn cần tìm gì?');
const list = (page: Page) => page.getByRole('listbox', { name: 'Gợi ý' });
const options = (page: Page) => list(page).getByRole('option');
const status = (page: Page) => page.locator('[data-suggestions-status]');

for (const [where, path] of [
  ['on the home page', ''],
  ['in the header of a page', 'thu-tuc/dang-ky-ket-hon/'],
] as const)
  test.describe(`suggestions ${where}`, () => {
    test('come by what is asked for most, for little', async ({ page, serve }) => {
      await page.goto((await serve(CONTENT_SITE)) + path);
      await page.waitForLoadState('networkidle');
      const fetched: Promise<number>[] = [];
      page.on('response', (response) =>
        fetched.push(response.body().then((body) => brotliCompressSync(body).length)),
      );
      await box(page).focus();
      await page.keyboard.type('khai');
      await expect(options(page).first()).toContainText('Đăng ký khai sinh');
      await expect(page.locator('[aria-controls]').and(box(page))).toHaveAttribute('aria-expanded', 'true');
      const bytes = (await Promise.all(fetched)).reduce((sum, size) => sum + size, 0);
      console.log(`suggestions ${where}: ${fetched.length} files, ${bytes} B by brotli`);
      expect(bytes).toBeLessThanOrEqual(MOST_BYTES);
      expect(
        await page.evaluate(() => document.documentElement.scrollWidth - innerWidth),
      ).toBeLessThanOrEqual(0);
    });

    test('are chosen by keyboard, and lead to the page', async ({ page, serve }) => {
      await page.goto((await serve(CONTENT_SITE)) + path);
      await box(page).focus();
      await page.keyboard.type('ho khau');
      await expect(options(page).first()).toContainText('hộ khẩu');
      await page.keyboard.press('ArrowDown');
      await expect(options(page).first()).toHaveAttribute('aria-selected', 'true');
      await page.keyboard.press('Enter');
      await expect(page.locator('[data-procedure]')).toHaveAttribute('data-code', '1.004222');
    });

    test('go by Escape and by leaving; Enter asks the question', async ({ page, serve }) => {
      await page.goto((await serve(CONTENT_SITE)) + path);
      await box(page).focus();
      await page.keyboard.type('ket hon');
      await expect(list(page)).toBeVisible();
      await page.keyboard.press('Escape');
      await expect(list(page)).toBeHidden();
      await page.keyboard.type(' ');
      await expect(list(page)).toBeVisible();
      await box(page).blur();
      await expect(list(page)).toBeHidden();
      await box(page).focus();
      await page.keyboard.press('Enter');
      await expect(page).toHaveURL(/tim-kiem\/\?q=ket\+hon/);
      await expect(page.locator('[data-search-results]')).toHaveAttribute('data-state', 'done');
      await expect(list(page)).toBeHidden();
    });

    test('are announced once the reader pauses, and leave the keys of an input method alone', async ({
      page,
      serve,
    }) => {
      await page.goto((await serve(CONTENT_SITE)) + path);
      await box(page).focus();
      await page.keyboard.type('dat');
      await expect(status(page)).toHaveText(/^\d gợi ý, bấm phím mũi tên xuống để chọn\.$/);
      await page.keyboard.press('ArrowDown');
      const address = page.url();
      for (const composing of [{ isComposing: true }, { keyCode: 229 }])
        for (const key of ['ArrowDown', 'Escape', 'Enter'])
          await box(page).evaluate(
            (input, init) =>
              input.dispatchEvent(new KeyboardEvent('keydown', { bubbles: true, cancelable: true, ...init })),
            { key, ...composing },
          );
      await expect(options(page).first()).toHaveAttribute('aria-selected', 'true');
      expect(page.url()).toBe(address);
      await page.keyboard.press('Escape');
      await expect(status(page)).toHaveText('');
      await page.keyboard.type('xyzzyq');
      await expect(status(page)).toHaveText('Không có gợi ý.');
    });
  });

test('what was typed before the suggestions came is answered', async ({ page, serve }) => {
  await page.route('**/goi-y.json', async (route) => {
    await new Promise((done) => setTimeout(done, 800));
    await route.continue();
  });
  await page.goto(await serve(CONTENT_SITE));
  await box(page).fill('tam tru');
  await expect(options(page).first()).toContainText('tạm trú');
});

test('without the list the box still asks', async ({ browser, serve }) => {
  const page = await browser.newPage({ viewport: PHONE });
  await page.route('**/goi-y.json', (route) => route.abort());
  await page.goto(await serve(CONTENT_SITE));
  await box(page).fill('tam tru');
  await box(page).press('Enter');
  await expect(page).toHaveURL(/tim-kiem\/\?q=tam\+tru/);
  await page.close();
});

test('on the search page the same come first, and search knows the rest', async ({ page, serve }) => {
  await page.goto(`${await serve(CONTENT_SITE)}tim-kiem/`);
  const combobox = page.getByLabel('Bạn cần tìm gì?');
  await combobox.focus();
  await page.keyboard.type('khai');
  await expect(options(page).first()).toContainText('Đăng ký khai sinh');
  await combobox.fill('dnag ky khai sihn');
  await expect(options(page).first()).toContainText('khai sinh');
});
