import { CONTENT_SITE } from '../../scripts/test/sites.ts';
import { isProcedurePage, pagesOf } from '../build/reading/built-pages.ts';
import { PHONE, screensOf, type Screens } from './screens.ts';
import { expect, test } from './site.ts';

test.use({ viewport: PHONE });

/** Value below which a share of the sorted values lies. */
const at = (values: readonly number[], share: number): number =>
  values.toSorted((a, b) => a - b)[Math.min(values.length - 1, Math.floor(values.length * share))] ?? NaN;

const spread = (values: readonly number[]): string =>
  [0.5, 0.9, 1].map((share) => at(values, share).toFixed(1)).join(' / ');

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
      if ((whole[place] ?? 0) > at(whole, 0.95)) console.log(`longest: ${path}`);
    expect(at(whole, 0.5)).toBeLessThanOrEqual(most.whole);
    expect(at(ordinary, 0.5)).toBeLessThanOrEqual(most.ordinary);
  });
