import { CONTENT_SITE } from '../../scripts/test/sites.ts';
import { openWhole, unfold } from './looks.ts';
import { misfits, namesTorn, smallTargets, tornWords } from './narrow.ts';
import { PAGE_KINDS } from './page-kinds.ts';
import { bringLetters, READER_LETTERS, setIn } from '../../scripts/test/reader-letters.ts';
import { expect, test } from './site.ts';

/** Small phones (320 px is also a window of 1280 px at 400 %, WCAG 1.4.10), and windows with large text (1.4.4). */
const SCREENS = [
  { width: 320, sizes: ['', 'largest', 'twice'] },
  { width: 360, sizes: ['', 'largest', 'twice'] },
  { width: 640, sizes: ['twice'] },
] as const;

/** The reader's text: as it comes, by the site's own "Rất lớn", by the browser twice as large. */
type Size = (typeof SCREENS)[number]['sizes'][number];

/** In an order that resizes the window as seldom as can be. */
const SETTINGS = SCREENS.flatMap(({ width, sizes }) =>
  READER_LETTERS.flatMap((letters) => sizes.map((size: Size) => ({ letters, width, size }))),
);

test.use({ bypassCSP: true });

for (const path of PAGE_KINDS)
  test(`/${path} fits small screens, large text, any letters and thumbs: nothing sideways or cut off, 44 px`, async ({
    page,
    serve,
  }) => {
    await openWhole(page, (await serve(CONTENT_SITE)) + path);
    await unfold(page);
    await bringLetters(page);
    const found: string[] = [];
    for (const { letters, width, size } of SETTINGS) {
      await page.setViewportSize({ width, height: 740 });
      await setIn(page, letters);
      await page.evaluate((chosen) => {
        const { dataset, style } = document.documentElement;
        dataset['textSize'] = chosen === 'largest' ? chosen : '';
        style.fontSize = chosen === 'twice' ? '225%' : '';
      }, size);
      const faults = [...(await misfits(page)), ...(await namesTorn(page))];
      if (size === '') faults.push(...(await smallTargets(page)));
      if (size === 'twice') faults.push(...(await tornWords(page)));
      found.push(...faults.map((fault) => `${letters.name}, ${width} px, ${size || 'usual'} text: ${fault}`));
    }
    expect(found).toEqual([]);
  });

test('beside the search of a tablet the site’s name and its place take three lines at most', async ({
  page,
  serve,
}) => {
  await page.setViewportSize({ width: 768, height: 1024 });
  await page.goto(`${await serve(CONTENT_SITE)}co-quan/`);
  await bringLetters(page);
  for (const letters of READER_LETTERS) {
    await setIn(page, letters);
    const lines = await page.locator('.site-name span').evaluate((name) => {
      const { height } = name.getBoundingClientRect();
      return Math.round(height / parseFloat(getComputedStyle(name).lineHeight));
    });
    expect(lines, letters.name).toBeLessThanOrEqual(3);
  }
});

test('the letters that the tests bring have every Vietnamese letter, and are wide, usual and narrow', async ({
  page,
  serve,
}) => {
  await page.goto(await serve(CONTENT_SITE));
  await bringLetters(page);
  const widths: number[] = [];
  for (const letters of READER_LETTERS) {
    await setIn(page, letters);
    widths.push(
      await page.evaluate(() => {
        const line = document.createElement('span');
        line.textContent = 'Quyển sổ hộ khẩu của người dân ở ấp Động Cao, xã Long Hữu';
        document.body.append(line);
        const { width } = line.getBoundingClientRect();
        line.remove();
        return width;
      }),
    );
  }
  test
    .info()
    .annotations.push({ type: 'letters', description: READER_LETTERS.map(({ name }) => name).join(', ') });
  const [wide = 0, usual = 0, narrow = 0] = widths;
  expect(wide / usual).toBeGreaterThan(1.1);
  expect(usual / narrow).toBeGreaterThan(1.1);
});

test('the measure sees what is too wide, cut off, torn or too small', async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 740 });
  await page.setContent(
    '<body style="overflow-x: clip; overflow-wrap: break-word"><p style="width: 50rem">dòng này dài hơn màn hình rất nhiều, không xuống hàng được vì rộng quá</p>' +
      '<p style="overflow: hidden; height: 4px">bị che</p><button style="height: 20px">bé</button>' +
      '<a class="site-name"><span style="display: block; width: 2rem">Cải cách hành chính khu vực Duyên Hải</span></a></body>',
  );
  expect((await misfits(page)).map((text) => text.replace(/: .*/s, ''))).toEqual([
    'the page scrolls sideways',
    'stands out of the screen',
    'cut off by <p class="">',
  ]);
  expect(await smallTargets(page)).toHaveLength(1);
  expect(await namesTorn(page)).toHaveLength(1);
  expect(await tornWords(page)).toContain('torn: Duyên in Cải cách hành chính khu vực Duyên Hải');
});

test('no font of the machine can be reached', async ({ page }) => {
  test.skip(process.platform !== 'linux', 'fonts.conf is read on Linux alone');
  const reached = await page.evaluate(async () => {
    const names = ['DejaVu Sans', 'Liberation Sans', 'Noto Sans', 'Roboto', 'Arial', 'Ubuntu', 'Cantarell'];
    const tried = names.map((name) =>
      new FontFace('x', `local("${name}")`).load().then(
        () => [name],
        () => [],
      ),
    );
    return (await Promise.all(tried)).flat();
  });
  expect(reached).toEqual(['DejaVu Sans']);
});
