import { existsSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import sharp from 'sharp';
import { beforeAll, expect, it } from 'vitest';
import { TEST_SITE_URL, type TestSite } from '../../scripts/test/sites.ts';
import { filesOf, isListed, isProcedurePage, pagesOf, type BuiltPage } from './reading/built-pages.ts';
import { attributeOf, parsePage } from './reading/dom.ts';
import { describeEachSite } from './reading/each-site.ts';
import { expectNone } from './reading/expect-none.ts';

/** Largest picture, in bytes: a phone on a weak network fetches it to show a message. */
const MOST_BYTES = 40_000;

/** What a page says to those who share its address, by property. */
interface Preview {
  page: BuiltPage;
  says: Map<string, string>;
}

const previewOf = (page: BuiltPage): Preview => ({
  page,
  says: new Map(
    parsePage(page.html)
      .querySelectorAll('meta[property], meta[name]')
      .map((meta) => [
        attributeOf(meta, 'property') ?? attributeOf(meta, 'name') ?? '',
        attributeOf(meta, 'content') ?? '',
      ]),
  ),
});

/** Path of a picture in the folder of the site; undefined where its address is not one of the site's. */
const fileOf = ({ basePath }: TestSite, address: string | undefined): string | undefined =>
  address?.startsWith(`${TEST_SITE_URL}${basePath}anh-chia-se/`)
    ? address.slice(TEST_SITE_URL.length + basePath.length)
    : undefined;

describeEachSite('what a page shows where its address is shared', (site) => {
  let previews: Preview[] = [];
  beforeAll(() => {
    previews = pagesOf(site)
      .filter(({ file }) => !file.startsWith('quan-tri/'))
      .map(previewOf);
  });
  const check = (find: (preview: Preview) => string[]): void =>
    expectNone(previews.flatMap((of) => find(of).map((what) => ({ what, where: of.page.file }))));

  it('is all that Zalo and Facebook ask for', () =>
    check(({ says }) =>
      [
        'og:title',
        'og:description',
        'og:type',
        'og:site_name',
        'og:locale',
        'og:image',
        'og:image:width',
        'og:image:height',
        'og:image:alt',
        'twitter:card',
      ]
        .filter((name) => !says.get(name))
        .map((name) => `no ${name}`),
    ));

  it('names the page’s own address', () =>
    check(({ page, says }) =>
      page.file === '404.html' || says.get('og:url') === TEST_SITE_URL + page.path
        ? []
        : [`its address is ${says.get('og:url') ?? 'missing'}`],
    ));

  it('has a picture of this site, at its whole address', () =>
    check(({ says }) => {
      const file = fileOf(site, says.get('og:image'));
      return file && existsSync(join(site.siteDir, file))
        ? []
        : [`no picture at ${says.get('og:image') ?? ''}`];
    }));

  it('has a picture of its own for each procedure in force that has instructions', () => {
    const pictures = previews
      .filter(
        ({ page }) => isProcedurePage(page) && isListed(page) && /^thu-tuc\/[^/]+\/index/.test(page.file),
      )
      .map(({ says }) => says.get('og:image') ?? '')
      .filter((address) => address.includes('/anh-chia-se/thu-tuc/'));
    expect(pictures.length).toBeGreaterThan(0);
    expect(new Set(pictures).size).toBe(pictures.length);
  });

  it('is light, and of the size that it says', async () => {
    const files = filesOf(site).filter((file) => file.startsWith('anh-chia-se/'));
    expectNone(
      files
        .filter((file) => statSync(join(site.siteDir, file)).size > MOST_BYTES)
        .map((where) => ({ what: 'too heavy', where })),
    );
    for (const file of files) {
      const { format, width, height } = await sharp(readFileSync(join(site.siteDir, file))).metadata();
      expect({ file, format, width, height }).toEqual({ file, format: 'png', width: 1200, height: 630 });
    }
    check(({ says }) =>
      says.get('og:image:width') === '1200' && says.get('og:image:height') === '630'
        ? []
        : ['another size is said'],
    );
  });
});
