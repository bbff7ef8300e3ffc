import type { Page } from '@playwright/test';
import { CONTENT_SITE } from '../../scripts/test/sites.ts';
import { passedOver, pressTab, tabStops, type FocusStop } from './keyboard.ts';
import { openWhole } from './looks.ts';
import { expect, test } from './site.ts';

const PAGES = [
  '',
  'tim-kiem/',
  'thu-tuc/',
  'thu-tuc/dang-ky-khai-sinh/',
  'duong-day-nong/',
  'phan-anh-kien-nghi/',
  'su-kien/sinh-con/',
  'chon-thu-tuc/',
];

/** More presses than any page needs: whoever needs more is caught. */
const MOST = 400;

/** Goes through the page with the Tab key alone, to its end or as far as it is held. */
async function walk(page: Page): Promise<FocusStop[]> {
  const stops: FocusStop[] = [];
  for (let stop = await pressTab(page); stop && stops.length < MOST; stop = await pressTab(page))
    stops.push(stop);
  return stops;
}

/** Presses Tab until the focus is on what is looked for. */
async function tabTo(page: Page, what: RegExp): Promise<void> {
  for (let presses = 0; presses < 150; presses++) {
    const stop = await pressTab(page);
    if (stop && what.test(stop.name)) return;
  }
  throw new Error(`the Tab key does not reach ${what}`);
}

for (const width of [360, 1280])
  test.describe(`with the keyboard alone, ${width} px`, () => {
    test.use({ viewport: { width, height: 740 } });

    for (const path of PAGES)
      test(`/${path} can be walked through, and one always sees where one is`, async ({ page, serve }) => {
        await openWhole(page, (await serve(CONTENT_SITE)) + path);
        const expected = await tabStops(page);
        const stops = await walk(page);
        expect(stops[0]?.name).toBe('a "Đến nội dung chính"');
        expect(stops.filter(({ faults }) => faults.length > 0)).toEqual([]);
        expect(stops.length).toBeLessThan(MOST);
        expect(await passedOver(expected)).toEqual([]);
      });

    test('from the top of the home page to a procedure by search', async ({ page, serve }) => {
      await page.goto(await serve(CONTENT_SITE));
      await tabTo(page, /^input/);
      await page.keyboard.type('khai sinh');
      await page.keyboard.press('Enter');
      await expect(page.locator('[data-search-results]')).toHaveAttribute('data-state', 'done');
      await tabTo(page, /^a "Đăng ký khai sinh"$/);
      await page.keyboard.press('Enter');
      await expect(page.locator('[data-procedure]')).toBeVisible();
    });
  });

test('the first link skips to the content', async ({ page, serve }) => {
  await page.goto(`${await serve(CONTENT_SITE)}thu-tuc/dang-ky-khai-sinh/`);
  await tabTo(page, /^a "Đến nội dung chính"$/);
  await page.keyboard.press('Enter');
  const next = await pressTab(page);
  expect(next?.faults).toEqual([]);
  expect(await page.evaluate(() => document.activeElement?.closest('main') !== null)).toBe(true);
});

test('a procedure’s parts work by keyboard: fold and unfold, tick, choose', async ({ page, serve }) => {
  await page.goto(`${await serve(CONTENT_SITE)}thu-tuc/dang-ky-khai-sinh/`);
  await tabTo(page, /^summary/);
  const isOpen = () => page.evaluate(() => document.activeElement?.closest('details')?.open);
  const before = await isOpen();
  await page.keyboard.press('Enter');
  expect(await isOpen()).toBe(!before);
  await tabTo(page, /^summary "Thành phần hồ sơ/);
  await page.keyboard.press('Enter');
  const box = page.getByRole('checkbox').first();
  await box.focus();
  await page.keyboard.press('Space');
  await expect(box).toBeChecked();
  const choices = page.getByRole('radio');
  if ((await choices.count()) > 1) {
    await choices.first().focus();
    await page.keyboard.press('ArrowDown');
    await expect(choices.nth(1)).toBeChecked();
  }
});
