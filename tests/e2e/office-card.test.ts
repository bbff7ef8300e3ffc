import type { Page } from '@playwright/test';
import { CONTENT_SITE } from '../../scripts/test/sites.ts';
import { expect, test } from './site.ts';

/** The example desk with the example calendar: src/pattern-library/examples/offices.ts. */
const card = (page: Page) => page.locator('[data-example="calendar"] section');
const state = (page: Page) => card(page).locator('[data-open-state]');

test.describe('an office card', () => {
  // The reader is elsewhere: what counts is the clock in Vietnam.
  test.use({ timezoneId: 'America/New_York' });

  for (const [at, words] of [
    ['2026-03-02T07:29:50+07:00', 'Đang đóng cửa. Mở lại lúc 7 giờ 30 hôm nay.'],
    ['2026-03-02T09:00:00+07:00', 'Đang mở cửa. Đến 11 giờ 30.'],
    ['2026-03-02T12:00:00+07:00', 'Đang đóng cửa. Mở lại lúc 13 giờ 30 hôm nay.'],
    ['2026-03-05T09:00:00+07:00', 'Nghỉ lễ mẫu. Mở lại lúc 7 giờ 30 thứ Bảy 07/03.'],
    ['2026-03-15T15:00:00+07:00', 'Đang mở cửa. Đến 17 giờ.'],
    ['2026-03-24T09:00:00+07:00', 'Có thể nghỉ Tết mẫu. Lịch nghỉ còn chờ thông báo.'],
  ] as const)
    test(`says at ${at}: ${words}`, async ({ page, serve }) => {
      await page.clock.install({ time: new Date(at) });
      await page.goto(`${await serve(CONTENT_SITE)}giao-dien/`);
      await expect(state(page)).toContainText(words);
    });

  test('follows the clock while the page stays open, and marks today', async ({ page, serve }) => {
    await page.clock.install({ time: new Date('2026-03-02T11:29:30+07:00') });
    await page.goto(`${await serve(CONTENT_SITE)}giao-dien/`);
    await expect(state(page)).toContainText('Sắp đóng cửa');
    await expect(card(page).locator('[aria-current="date"]')).toContainText('Thứ Hai');
    await page.clock.runFor('01:00');
    await expect(state(page)).toContainText('Mở lại lúc 13 giờ 30');
  });

  test('is silent on a day that its calendar does not reach', async ({ page, serve }) => {
    await page.clock.install({ time: new Date('2026-05-04T09:00:00+07:00') });
    await page.goto(`${await serve(CONTENT_SITE)}giao-dien/`);
    await expect(card(page).locator('[aria-current="date"]')).toHaveCount(1);
    await expect(state(page)).toBeHidden();
  });

  test('without scripts gives the week and claims nothing', async ({ browser, serve }) => {
    const context = await browser.newContext({ javaScriptEnabled: false });
    const page = await context.newPage();
    await page.goto(`${await serve(CONTENT_SITE)}giao-dien/`);
    await expect(card(page).getByRole('row')).toHaveCount(7);
    await expect(state(page)).toBeHidden();
    await context.close();
  });

  test('of an office that awaits confirmation says whom to call instead', async ({ page, serve }) => {
    const desk = 'co-quan/trung-tam-phuc-vu-hanh-chinh-cong-phuong-duyen-hai/';
    await page.goto(`${await serve(CONTENT_SITE)}${desk}`);
    const contact = page.locator('.office-card');
    await expect(contact).toContainText('đang chờ cơ quan xác minh');
    await expect(contact.getByRole('link', { name: '1800 1096' })).toHaveAttribute('href', 'tel:18001096');
    await expect(contact.locator('[data-open-state]')).toHaveCount(0);
  });
});
