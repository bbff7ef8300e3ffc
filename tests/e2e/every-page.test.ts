import { CONTENT_SITE, WARD_SITE } from '../../scripts/test/sites.ts';
import { pagesOf } from '../build/reading/built-pages.ts';
import { judgedPages } from '../build/reading/judged-pages.ts';
import { axeFindings } from './axe.ts';
import { ibmFindings } from './ibm-checker.ts';
import { findingsIn, type Look } from './looks.ts';
import { misfits } from './narrow.ts';
import { expect, SITES, test } from './site.ts';

/** Pages judged by one test, in one tab. */
const AT_A_TIME = 30;

/** Sveltia's own program, not a page of ours; the pages around it are judged. */
const EDITING_ROOM = 'quan-tri/index.html';

test.use({ bypassCSP: true, viewport: { width: 360, height: 740 } });
test.setTimeout(600_000);

for (const site of SITES) {
  const pages = judgedPages(site).filter(({ file }) => file !== EDITING_ROOM);
  for (let first = 0; first < pages.length; first += AT_A_TIME) {
    const some = pages.slice(first, first + AT_A_TIME);
    test(`pages ${first + 1}–${first + some.length} of ${pages.length} (${site.name}): light, dark, paper, 320 px`, async ({
      page,
      serve,
    }) => {
      const { origin } = new URL(await serve(site));
      const found: string[] = [];
      for (const { file, path } of some) {
        await page.emulateMedia({ media: 'screen', colorScheme: 'light' });
        await page.setViewportSize({ width: 360, height: 740 });
        await page.goto(origin + path);
        const judge = async (look: Look) => findingsIn(look, page, axeFindings);
        const faults = [...(await judge('light')), ...(await judge('dark')), ...(await judge('print'))];
        await page.emulateMedia({ media: 'screen' });
        faults.push(...(await ibmFindings(page)));
        await page.setViewportSize({ width: 320, height: 740 });
        faults.push(...(await misfits(page)));
        found.push(...faults.map((fault) => `${file}: ${fault}`));
      }
      expect(found).toEqual([]);
    });
  }
}

test('the content site stands', () => {
  expect(pagesOf(CONTENT_SITE).length).toBeGreaterThan(500);
  expect(SITES.every(({ name }) => name === CONTENT_SITE.name || name === WARD_SITE.name)).toBe(true);
});
