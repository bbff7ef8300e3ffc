import { CONTENT_SITE } from '../../scripts/test/sites.ts';
import { openWhole, unfold } from './looks.ts';
import { misfits, smallTargets } from './narrow.ts';
import { PAGE_KINDS } from './page-kinds.ts';
import { expect, test } from './site.ts';

/** A small phone, a window of 1280 px at 400 % (WCAG 1.4.10) and phones and windows with text twice as large (1.4.4). */
const SCREENS = [
  { what: '320 px', width: 320, fontSize: '' },
  { what: '360 px, text twice as large', width: 360, fontSize: '225%' },
  { what: '640 px, text twice as large', width: 640, fontSize: '225%' },
];

for (const path of PAGE_KINDS)
  test(`/${path} fits small screens, large text and thumbs: nothing sideways or cut off, 44 px`, async ({
    page,
    serve,
  }) => {
    await openWhole(page, (await serve(CONTENT_SITE)) + path);
    await unfold(page);
    const found: string[] = [];
    for (const { what, width, fontSize } of SCREENS) {
      await page.setViewportSize({ width, height: 740 });
      await page.evaluate((size) => (document.documentElement.style.fontSize = size), fontSize);
      found.push(...(await misfits(page)).map((misfit) => `${what}: ${misfit}`));
      if (fontSize === '') found.push(...(await smallTargets(page)));
    }
    expect(found).toEqual([]);
  });

test('the measure sees what is too wide, cut off or too small', async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 740 });
  await page.setContent(
    '<body style="overflow-x: clip"><p style="width: 50rem">dòng này dài hơn màn hình rất nhiều, không xuống hàng được vì rộng quá</p>' +
      '<p style="overflow: hidden; height: 4px">bị che</p><button style="height: 20px">bé</button></body>',
  );
  expect((await misfits(page)).map((text) => text.replace(/: .*/s, ''))).toEqual([
    'the page scrolls sideways',
    'stands out of the screen',
    'cut off by <p class="">',
  ]);
  expect(await smallTargets(page)).toHaveLength(1);
});
