import { BROWSER_FLAGS } from '../../scripts/browser/browser-flags.ts';
import { CONTENT_SITE } from '../../scripts/test/sites.ts';
import { atShare } from '../../src/text/spread.ts';
import { isProcedurePage, pagesOf } from '../build/reading/built-pages.ts';
import { PHONE, screensOf, type Screens } from './screens.ts';
import { expect, test } from './site.ts';

test.use({ viewport: PHONE });

const spread = (values: readonly number[]): string =>
  [0.5, 0.9, 1].map((share) => atShare(values, share).toFixed(1)).join(' / ');

/** The pages of procedures of one kind: with instructions, or with the facts alone. */
const addresses = (isGuided: boolean): string[] =>
  pagesOf(CONTENT_SITE)
    .filter((page) => isProcedurePage(page) && page.html.includes(' data-tier=') !== isGuided)
    .map(({ file }) => file.replace(/index\.html$/, ''));

for (const [kind, paths, most] of [
  ['with instructions', addresses(true), { whole: 7, ordinary: 2 }],
  ['with facts alone', addresses(false).filter((_, place) => place % 5 === 0), { whole: 7, ordinary: 2 }],
] as const)
  test(`a procedure ${kind}: what an ordinary case needs on ${most.ordinary} screens of a phone, all on ${most.whole}`, async ({
    page,
    serve,
  }) => {
    const home = await serve(CONTENT_SITE);
    const found: Screens[] = [];
    for (const path of paths) {
      await page.goto(home + path);
      found.push(await screensOf(page));
    }
    const whole = found.map((screens) => screens.whole);
    const ordinary = found.map((screens) => screens.ordinary);
    console.log(
      `${kind}, ${paths.length} pages, median / p90 / max: whole ${spread(whole)}, ordinary ${spread(ordinary)}`,
    );
    for (const [place, path] of paths.entries())
      if ((whole[place] ?? 0) > atShare(whole, 0.95)) console.log(`longest: ${path}`);
    expect(atShare(whole, 0.5)).toBeLessThanOrEqual(most.whole);
    expect(atShare(ordinary, 0.5)).toBeLessThanOrEqual(most.ordinary);
  });

test('what an ordinary birth needs stands on two and a half screens of a phone, all on seven', async ({
  page,
  serve,
}) => {
  await page.goto(`${await serve(CONTENT_SITE)}thu-tuc/dang-ky-khai-sinh/`);
  const { whole, ordinary } = await screensOf(page);
  console.log(`birth registration: whole ${whole.toFixed(2)}, ordinary ${ordinary.toFixed(2)}`);
  expect(ordinary).toBeLessThanOrEqual(2.5);
  expect(whole).toBeLessThanOrEqual(7);
});

test('every life event stands on seven screens of a phone', async ({ page, serve }) => {
  const home = await serve(CONTENT_SITE);
  const paths = pagesOf(CONTENT_SITE).flatMap(
    ({ file }) => /^(su-kien\/[^/]+\/)index\.html$/.exec(file)?.[1] ?? [],
  );
  const found: number[] = [];
  for (const path of paths) {
    await page.goto(home + path);
    // What a script adds to the list of papers comes once the reader is near; the page is measured with it.
    const list = page.locator('[data-checklist]');
    await list.locator('xpath=..').scrollIntoViewIfNeeded();
    await expect(list).toBeVisible();
    found.push((await screensOf(page)).whole);
  }
  console.log(`life events, ${paths.length} pages, median / p90 / max: whole ${spread(found)}`);
  for (const [place, path] of paths.entries())
    if ((found[place] ?? 0) > atShare(found, 0.8))
      console.log(`longest: ${path} ${found[place]?.toFixed(1)}`);
  expect(paths.length).toBeGreaterThan(30);
  expect(atShare(found, 1)).toBeLessThanOrEqual(7);
});

/** Pages that lead on, by how many screens of a phone they may take. */
const LISTS: readonly (readonly [path: string, most: number])[] = [
  ['', 3],
  ['dien-hinh/', 3],
  ['ke-hoach/', 3],
  ['van-ban/', 5],
  ['thu-tuc/', 5.5],
  ['phan-anh-kien-nghi/', 7],
  ['hoi-dap/', 5],
  ['noi-khac/', 4],
  ['thay-doi/', 5],
  ['tin-tuc/', 5],
  ['tim-kiem/', 3],
];

for (const [path, most] of LISTS)
  test(`/${path} stands on ${most} screens of a phone`, async ({ page, serve }) => {
    await page.goto((await serve(CONTENT_SITE)) + path);
    const { whole } = await screensOf(page);
    console.log(`/${path}: ${whole.toFixed(2)} screens`);
    expect(whole).toBeLessThanOrEqual(most);
  });

test('the home page has the search, eight events with icons, whom to call, three changes, no second menu', async ({
  page,
  serve,
}) => {
  await page.goto(await serve(CONTENT_SITE));
  const main = page.getByRole('main');
  await expect(main.getByRole('searchbox')).toBeVisible();
  await expect(main.locator('.tiles > li:visible').filter({ has: page.locator('svg') })).toHaveCount(8);
  await expect(main.locator('.home-call a.call')).toBeVisible();
  await expect(
    main.getByRole('region', { name: 'Có gì thay đổi' }).getByRole('listitem').filter({ visible: true }),
  ).toHaveCount(3);
  await expect(main.getByRole('link', { name: 'Tôi cần làm thủ tục nào?' })).toHaveCount(0);
});

test.describe('in the largest text', () => {
  /** The most of a phone's first screen that what stands before a page may take. */
  const MOST_HEADER = 0.25;

  for (const path of ['', 'thu-tuc/dang-ky-khai-sinh/', 'tim-kiem/', 'van-ban/'])
    test(`the header takes at most a quarter of a phone's screen: /${path}`, async ({ page, serve }) => {
      await page.addInitScript(() => localStorage.setItem('hien-thi', '{"textSize":"largest"}'));
      await page.goto((await serve(CONTENT_SITE)) + path);
      await expect(page.locator('html')).toHaveAttribute('data-text-size', 'largest');
      const share = await page.evaluate(
        (height) =>
          ['.site-header', '.menu']
            .map((part) => document.querySelector(part)?.getBoundingClientRect().height ?? 0)
            .reduce((sum, part) => sum + part, 0) / height,
        PHONE.height,
      );
      console.log(`/${path}: header ${(share * 100).toFixed(1)} % in the largest text`);
      expect(share).toBeLessThanOrEqual(MOST_HEADER);
      expect(
        await page.evaluate(() => document.documentElement.scrollWidth - innerWidth),
      ).toBeLessThanOrEqual(0);
    });

  test('the header leaves a narrow screen with letters of twice the size seven tenths of it', async ({
    playwright,
    serve,
  }) => {
    const home = await serve(CONTENT_SITE);
    const browser = await playwright.chromium.launch({
      ...test.info().project.use.launchOptions,
      args: [...BROWSER_FLAGS, '--blink-settings=defaultFontSize=32'],
    });
    const page = await browser.newPage({ viewport: { width: 320, height: PHONE.height } });
    await page.goto(`${home}thu-tuc/dang-ky-khai-sinh/`);
    const [share, over] = await page.evaluate(() => [
      (document.querySelector('.menu')?.getBoundingClientRect().bottom ?? innerHeight) / innerHeight,
      document.documentElement.scrollWidth - innerWidth,
    ]);
    console.log(`320 px, twice the letters: header ${((share ?? 1) * 100).toFixed(1)} %`);
    expect(share).toBeLessThanOrEqual(0.3);
    expect(over).toBeLessThanOrEqual(0);
    await browser.close();
  });

  test('the box of a search shows its whole example', async ({ page, serve }) => {
    await page.addInitScript(() => localStorage.setItem('hien-thi', '{"textSize":"largest"}'));
    await page.goto(await serve(CONTENT_SITE));
    const room = await page.getByRole('searchbox').evaluateAll((boxes) =>
      boxes.map((box) => {
        const style = getComputedStyle(box);
        const letters = document.createElement('canvas').getContext('2d');
        if (!letters) throw new Error('no canvas to measure letters on');
        letters.font = style.font;
        const padding = parseFloat(style.paddingInlineStart) + parseFloat(style.paddingInlineEnd);
        return box.clientWidth - padding - letters.measureText(box.getAttribute('placeholder') ?? '').width;
      }),
    );
    expect(Math.min(...room)).toBeGreaterThanOrEqual(0);
  });
});
