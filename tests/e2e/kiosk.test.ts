import { CONTENT_SITE } from '../../scripts/test/sites.ts';
import { ASK_AFTER, THEN_WAIT } from '../../src/kiosk/idle-watch.ts';
import { expect, test } from './site.ts';

/** The screen at the counter, upright (requirement G07). */
test.describe('on the screen at the counter', () => {
  test.use({ viewport: { width: 1080, height: 1920 }, hasTouch: true });

  test('a reader stays on the site, and takes along what leads elsewhere', async ({ page, serve }) => {
    await page.goto(`${await serve(CONTENT_SITE)}quay/#bat-dau`);
    const site = page.frameLocator('.kiosk iframe');
    await expect(site.locator('h1')).toBeVisible();
    expect(
      await page.evaluate(() => ({
        scrolls: document.documentElement.scrollHeight > innerHeight,
        frame: document.querySelector('.kiosk iframe')?.clientWidth,
        buttons: [...document.querySelectorAll('.kiosk-bar button')].every((one) => one.clientHeight >= 48),
        letters: [
          ...new Set(
            [...document.querySelectorAll('.kiosk-bar button')].map((one) => getComputedStyle(one).color),
          ),
        ],
      })),
    ).toEqual({ scrolls: false, frame: 1080, buttons: true, letters: ['rgb(255, 255, 255)'] });

    await site.locator('main a[href*="thu-tuc/"]').first().click();
    await expect(site.locator('.procedure h1')).toBeVisible();
    await site.locator('a[href^="https://dichvucong.gov.vn"]').first().click();
    const box = page.getByRole('dialog', { name: 'Mở trên điện thoại của bạn' });
    await expect(box.locator('[data-address]')).toContainText('https://dichvucong.gov.vn');
    expect(await box.locator('canvas').evaluate((one: HTMLCanvasElement) => one.width)).toBeGreaterThan(150);
    await box.getByRole('button', { name: 'Đóng' }).click();
    await expect(site.locator('.procedure h1')).toBeVisible();

    await page.getByRole('button', { name: 'Quay lại' }).click();
    await expect(site.locator('.procedure h1')).toHaveCount(0);
    await expect(site.locator('h1')).toBeVisible();

    await page.setViewportSize({ width: 360, height: 740 });
    expect(await page.evaluate(() => document.querySelector('.kiosk iframe')?.clientWidth)).toBe(360);
  });

  test('a screen that nobody touches asks, and then forgets the reader', async ({ page, serve }) => {
    await page.clock.install();
    const home = await serve(CONTENT_SITE);
    await page.goto(`${home}quay/#bat-dau`);
    const site = page.frameLocator('.kiosk iframe');
    await expect(site.locator('h1')).toBeVisible();
    await site.locator('main a[href*="thu-tuc/"]').first().click();
    await expect(site.locator('.procedure h1')).toBeVisible();
    await page.evaluate(() => localStorage.setItem('giay-to', '["Giấy của người trước"]'));

    const question = page.getByRole('dialog', { name: 'Bạn còn xem không?' });
    await page.clock.fastForward(ASK_AFTER);
    await expect(question).toBeVisible();
    await question.getByRole('button', { name: 'Còn xem' }).click();
    await page.clock.fastForward(THEN_WAIT + 1000);
    await expect(site.locator('.procedure h1')).toBeVisible();

    await page.clock.fastForward(ASK_AFTER);
    await page.clock.fastForward(THEN_WAIT + 1000);
    await expect(site.locator('.procedure h1')).toHaveCount(0);
    await expect(question).toBeHidden();
    expect(await page.evaluate(() => localStorage.length)).toBe(0);
  });
});

test.describe('on the screen at the counter, when the network goes', () => {
  test.use({ viewport: { width: 1080, height: 1920 }, serviceWorkers: 'allow' });

  test('the screen and its start can still be read', async ({ page, context, serve }) => {
    await page.goto(`${await serve(CONTENT_SITE)}quay/#bat-dau`);
    const heading = page.frameLocator('.kiosk iframe').locator('h1');
    await expect(heading).toBeVisible();
    await page.evaluate(async () => void (await navigator.serviceWorker.ready));
    await context.setOffline(true);
    await page.reload();
    await expect(heading).toBeVisible();
    await expect(page.getByRole('button', { name: 'Về đầu' })).toBeVisible();
  });
});
