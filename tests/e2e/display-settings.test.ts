import type { Page } from '@playwright/test';
import { CONTENT_SITE } from '../../scripts/test/sites.ts';
import { expect, test } from './site.ts';

const fontSize = (page: Page): Promise<number> =>
  page.evaluate(() => Number.parseFloat(getComputedStyle(document.body).fontSize));
const ground = (page: Page): Promise<string> =>
  page.evaluate(() => getComputedStyle(document.body).backgroundColor);
const settings = (page: Page) => page.getByRole('button', { name: 'Cỡ chữ và màu' });

test.describe("the reader's own text size and colours", () => {
  test('apply at once and last on every page of this device', async ({ page, serve }) => {
    const home = await serve(CONTENT_SITE);
    await page.goto(home);
    const usual = await fontSize(page);
    expect(usual).toBe(18);
    await settings(page).click();
    await page.getByRole('radio', { name: 'Rất lớn' }).check();
    await page.getByRole('radio', { name: 'Tối' }).check();
    await page.getByRole('button', { name: 'Xong' }).click();
    await expect(settings(page)).toBeFocused();
    const dark = await ground(page);
    expect(await fontSize(page)).toBe(27);
    await page.goto(`${home}thu-tuc/dang-ky-khai-sinh/`);
    expect(await fontSize(page)).toBe(27);
    expect(await ground(page)).toBe(dark);
    await settings(page).click();
    await expect(page.getByRole('radio', { name: 'Rất lớn' })).toBeChecked();
    await page.getByRole('radio', { name: 'Thường' }).check();
    await page.keyboard.press('Escape');
    await page.reload();
    expect(await fontSize(page)).toBe(usual);
  });

  test('stand before the first paint, so that a dark page never flashes white', async ({ page, serve }) => {
    const home = await serve(CONTENT_SITE);
    await page.goto(home);
    await page.evaluate(() => localStorage.setItem('hien-thi', '{"scheme":"dark","contrast":"more"}'));
    await page.goto(home, { waitUntil: 'commit' });
    await page.waitForSelector('body', { state: 'attached' });
    expect(await page.locator('html').getAttribute('data-scheme')).toBe('dark');
    expect(await page.locator('html').getAttribute('data-contrast')).toBe('more');
    await page.waitForLoadState();
  });

  test('are not offered where scripts do not run, as nothing could keep them', async ({ browser, serve }) => {
    const context = await browser.newContext({ javaScriptEnabled: false });
    const page = await context.newPage();
    await page.goto(await serve(CONTENT_SITE));
    await expect(settings(page)).toBeHidden();
    await context.close();
  });

  test('survive a browser that keeps nothing', async ({ page, serve }) => {
    await page.addInitScript(() => {
      Object.defineProperty(window, 'localStorage', {
        get: () => {
          throw new DOMException('off', 'SecurityError');
        },
      });
    });
    await page.goto(await serve(CONTENT_SITE));
    await settings(page).click();
    await page.getByRole('radio', { name: 'Lớn', exact: true }).check();
    expect(await fontSize(page)).toBe(22);
  });
});
