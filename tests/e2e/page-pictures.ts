import type { Browser, Page } from '@playwright/test';
import { join } from 'node:path';
import sharp from 'sharp';
import { bringLetters, READER_LETTERS, setIn } from '../../scripts/test/reader-letters.ts';
import { CONTENT_SITE } from '../../scripts/test/sites.ts';
import { expect, test } from './site.ts';

/** The pictures of docs/giao-dien.md: name, page, and whether its first folded part is opened. */
const PICTURES: readonly (readonly [name: string, path: string, opened?: 'opened'])[] = [
  ['trang-chu', ''],
  ['thu-tuc', 'thu-tuc/dang-ky-khai-sinh/'],
  ['thu-tuc-khac', 'thu-tuc/ban-nha-o-cu-thuoc-tai-san-cong/'],
  ['su-kien', 'su-kien/mo-tiem/'],
  ['danh-sach', 'thu-tuc/'],
  ['tim-kiem', 'tim-kiem/?q=giay+doc+than'],
  ['tim-kiem-khong-co', 'tim-kiem/?q=thoi+tiet+ngay+mai'],
  ['van-ban', 'van-ban/'],
  ['van-ban-loc', 'van-ban/?loai=thong-tu&nam=2025'],
  ['mot-van-ban', 'van-ban/61-2018-nd-cp/'],
  ['ke-hoach', 'ke-hoach/', 'opened'],
  ['dien-hinh', 'dien-hinh/', 'opened'],
  ['co-quan', 'co-quan/#truoc-day'],
  ['hoi-dap', 'hoi-dap/', 'opened'],
  ['phan-anh', 'phan-anh-kien-nghi/'],
  ['duong-day-nong', 'duong-day-nong/'],
];

/** The screens of a picture: width in CSS pixels, how wide it is drawn, the reader's text. */
const SCREENS = [
  { width: 360, drawn: 200, textSize: '' },
  { width: 768, drawn: 426, textSize: '' },
  { width: 1280, drawn: 710, textSize: '' },
  { width: 360, drawn: 200, textSize: 'largest' },
] as const;

/** Pixels between the screens of a picture, and its height for each colour scheme. */
const GAP = 8;
const HEIGHT = 500;

/** Shows a page in the letters of an Android phone, as it stands once its scripts have done. */
async function openPage(page: Page, url: string, textSize: string, opened: boolean): Promise<void> {
  if (textSize) await page.addInitScript(`localStorage.setItem('hien-thi', '{"textSize":"${textSize}"}')`);
  await page.goto(url, { waitUntil: 'networkidle' });
  await bringLetters(page);
  const usual = READER_LETTERS.find(({ name }) => name === 'Roboto');
  if (usual) await setIn(page, usual);
  if (opened) await page.locator('main details.part > summary').first().click();
  if (url.includes('#')) await page.evaluate(() => document.querySelector(':target')?.scrollIntoView());
}

async function screenOf(
  browser: Browser,
  colorScheme: 'light' | 'dark',
  screen: (typeof SCREENS)[number],
  open: (page: Page) => Promise<void>,
): Promise<Buffer> {
  const page = await browser.newPage({
    viewport: { width: screen.width, height: 900 },
    colorScheme,
    bypassCSP: true,
  });
  await open(page);
  const taken = await page.screenshot();
  await page.close();
  return sharp(taken)
    .resize({ width: screen.drawn, height: HEIGHT, fit: 'cover', position: 'top' })
    .png()
    .toBuffer();
}

for (const [name, path, opened] of PICTURES)
  test(`${name} is drawn light and dark, on three screens and in the largest text`, async ({
    browser,
    serve,
  }) => {
    const url = (await serve(CONTENT_SITE)) + path;
    const parts: { input: Buffer; left: number; top: number }[] = [];
    for (const [row, scheme] of (['light', 'dark'] as const).entries()) {
      let left = 0;
      for (const screen of SCREENS) {
        const open = (page: Page): Promise<void> =>
          openPage(page, url, screen.textSize, opened !== undefined);
        parts.push({ input: await screenOf(browser, scheme, screen, open), left, top: row * (HEIGHT + GAP) });
        left += screen.drawn + GAP;
      }
    }
    const width = SCREENS.reduce((sum, { drawn }) => sum + drawn + GAP, -GAP);
    const sheet = sharp({ create: { width, height: 2 * HEIGHT + GAP, channels: 3, background: '#999' } });
    const file = join(import.meta.dirname, `../../docs/anh/${name}.webp`);
    expect((await sheet.composite(parts).webp({ quality: 62 }).toFile(file)).width).toBe(width);
  });

test('the home page is drawn for README.md', async ({ browser, serve }) => {
  const page = await browser.newPage({ viewport: { width: 1280, height: 900 }, bypassCSP: true });
  await openPage(page, await serve(CONTENT_SITE), '', false);
  const taken = await page.screenshot();
  const file = join(import.meta.dirname, '../../docs/anh/trang-chu.png');
  expect((await sharp(taken).png({ palette: true }).toFile(file)).width).toBe(1280);
});
