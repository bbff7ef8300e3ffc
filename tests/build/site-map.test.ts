import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { TEST_SITE_URL } from '../../scripts/test/sites.ts';
import { isListed, isProcedurePage, pagesOf } from './built-pages.ts';
import { describeEachSite } from './each-site.ts';
import { expectNone } from './expect-none.ts';
import { outlineOf, targetOf } from './links.ts';

/** Pages that no search engine need list though it may; a person finds the search in the site map. */
const NOT_LISTED = ['tim-kiem/'];

/** The site map for people does not spell out single procedures, lists of lists and the steps of a guide; each is one step further. */
const ONE_STEP_FURTHER = /^(?:(?:thu-tuc|doi-tuong|chu-cai|thay-doi)\/.+|chon-thu-tuc\/[^/]+\/.+)/;

describeEachSite('the site maps', (site) => {
  const addresses = (): string[] =>
    globSync('sitemap-[0-9]*.xml', { cwd: site.siteDir }).flatMap((file) =>
      [...readFileSync(join(site.siteDir, file), 'utf8').matchAll(/<loc>([^<]*)<\/loc>/g)].map(
        ([, address = '']) => address,
      ),
    );
  const own = (address: string): string => address.slice((TEST_SITE_URL + site.basePath).length);
  const listed = (): Set<string> => new Set(addresses().map(own));

  it('give full addresses of this site', () => {
    expectNone(
      addresses()
        .filter((address) => !address.startsWith(TEST_SITE_URL + site.basePath))
        .map((where) => ({ what: 'not an address of this site', where })),
    );
  });

  it('for machines lists every page that is worth finding, and no other', () => {
    const pages = new Set(
      pagesOf(site)
        .filter(isListed)
        .map(({ path }) => path.slice(site.basePath.length))
        .filter((path) => !NOT_LISTED.includes(path)),
    );
    const both = [...pages.symmetricDifference(listed())];
    expectNone(
      both.map((where) => ({ what: pages.has(where) ? 'page not listed' : 'listed, but no page', where })),
    );
  });

  it('for machines lists every procedure', () => {
    const procedures = pagesOf(site).filter(isProcedurePage);
    expect(procedures.length).toBeGreaterThan(0);
    expectNone(
      procedures
        .filter(({ path }) => !listed().has(path.slice(site.basePath.length)))
        .map(({ path }) => ({ what: 'procedure not listed', where: path })),
    );
  });

  it('for people lists what the one for machines lists', () => {
    const page = pagesOf(site).find(({ file }) => file === 'so-do-trang/index.html');
    const outline = page && outlineOf(page);
    const linked = new Set(
      outline?.addresses.flatMap(
        ({ value }) => targetOf(outline, value)?.path.slice(site.basePath.length) ?? [],
      ),
    );
    expectNone(
      [...listed()]
        .filter((path) => !linked.has(path) && path !== 'so-do-trang/' && !ONE_STEP_FURTHER.test(path))
        .map((where) => ({ what: `not in the site map for people: ${where}`, where })),
    );
  });
});
