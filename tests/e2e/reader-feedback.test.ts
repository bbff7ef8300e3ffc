import { CONTENT_SITE } from '../../scripts/test/sites.ts';
import { expect, test } from './site.ts';

const PROCEDURE = 'thu-tuc/dang-ky-khai-sinh/';

test.describe('a reader who wants to say something', () => {
  test.use({ viewport: { width: 360, height: 740 }, permissions: ['clipboard-read', 'clipboard-write'] });

  test('copies the page’s address, and is told so', async ({ page, serve }) => {
    await page.goto(`${await serve(CONTENT_SITE)}${PROCEDURE}`);
    const part = page.locator('[data-page-feedback]');
    await part.scrollIntoViewIfNeeded();
    await part.getByRole('button', { name: 'Chép liên kết' }).click();
    await expect(part.getByRole('status')).toHaveText('Đã chép liên kết.');
    const address = await page.locator('link[rel=canonical]').getAttribute('href');
    expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(address);
  });

  test('copies a report that names the page, its code and its day', async ({ page, serve }) => {
    await page.goto(`${await serve(CONTENT_SITE)}${PROCEDURE}`);
    const part = page.locator('[data-page-feedback]');
    await part.scrollIntoViewIfNeeded();
    await part.getByRole('button', { name: 'Sao chép mẫu báo lỗi' }).click();
    await expect(part.getByRole('status')).toContainText('Đã chép.');
    const text = await page.evaluate(() => navigator.clipboard.readText());
    expect(text).toContain('Báo lỗi nội dung (1.001193)');
    expect(text).toContain(`Trang: ${(await page.locator('h1').textContent())?.trim() ?? ''}`);
    expect(text).toMatch(/Nội dung theo ngày: \d\d\/\d\d\/\d{4}/);
  });

  test('has another app offered only where the browser can', async ({ page, serve }) => {
    await page.addInitScript(() => {
      Object.defineProperty(navigator, 'share', { value: () => Promise.resolve(), configurable: true });
    });
    await page.goto(`${await serve(CONTENT_SITE)}${PROCEDURE}`);
    const part = page.locator('[data-page-feedback]');
    await part.scrollIntoViewIfNeeded();
    await expect(part.getByRole('button', { name: 'Ứng dụng khác' })).toBeVisible();
  });

  for (const javaScriptEnabled of [true, false])
    test(`finds where, how, what next and how it differs from a complaint, scripts ${javaScriptEnabled ? 'on' : 'off'}`, async ({
      browser,
      serve,
    }) => {
      const context = await browser.newContext({ javaScriptEnabled, viewport: { width: 360, height: 740 } });
      const page = await context.newPage();
      await page.goto(`${await serve(CONTENT_SITE)}${PROCEDURE}#giup-do`);
      const help = page.locator('section[aria-labelledby="giup-do"]');
      await expect(help).toContainText('5 ngày làm việc');
      await expect(help).toContainText('khiếu nại');
      await help.getByRole('link', { name: 'Gửi phản ánh, kiến nghị' }).click();
      for (const question of [
        'Gửi ở đâu?',
        'Gửi thế nào?',
        'Sau đó ra sao?',
        'Khác khiếu nại, tố cáo thế nào?',
      ])
        await expect(page.getByRole('heading', { name: question })).toBeVisible();
      await context.close();
    });

  test('taps numbers that a thumb can hit', async ({ page, serve }) => {
    await page.goto(`${await serve(CONTENT_SITE)}duong-day-nong/`);
    const numbers = page.locator('.hotlines a[href^="tel:"]');
    expect(await numbers.count()).toBeGreaterThan(3);
    await expect(numbers.first()).toHaveAttribute('href', 'tel:18001096');
    for (const number of await numbers.all()) {
      const box = await number.boundingBox();
      expect(Math.min(box?.width ?? 0, box?.height ?? 0)).toBeGreaterThanOrEqual(44);
    }
  });
});
