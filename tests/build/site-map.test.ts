import { globSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { CONTENT_SITE, isContentRun, dayOf, TEST_SITE_URL, type TestSite } from '../../scripts/test/sites.ts';
import { isListed, isProcedurePage, pagesOf } from './reading/built-pages.ts';
import { describeEachSite } from './reading/each-site.ts';
import { expectNone } from './reading/expect-none.ts';
import { outlineOf, targetOf } from './reading/links.ts';

/** Pages that no search engine need list though it may; a person finds the search in the site map. */
const NOT_LISTED = ['tim-kiem/'];

/** The site map for people does not spell out single procedures, lists of lists and the steps of a guide; each is one step further. */
const ONE_STEP_FURTHER = /^(?:(?:thu-tuc|doi-tuong|chu-cai|thay-doi)\/.+|chon-thu-tuc\/[^/]+\/.+)/;

/** The addresses under the base path that a page of the site links. */
function linksOf(site: TestSite, file: string): Set<string> {
  const page = pagesOf(site).find((candidate) => candidate.file === file);
  const outline = page && outlineOf(page);
  return new Set(
    outline?.addresses.flatMap(
      ({ value }) => targetOf(outline, value)?.path.slice(site.basePath.length) ?? [],
    ),
  );
}

/** Pages of a section that list a part of its pages: documents on one topic, of one type, issuer, year, state, audience. */
const LIST_BELOW = /^van-ban\/(?:chu-de|loai|noi-ban-hanh|nam|hieu-luc|danh-cho)\//;

/** What the pages of sections link whose own pages the site map only counts; each must link as many as it says. */
function linksOfFolded(site: TestSite): Set<string> {
  const map = readFileSync(join(site.siteDir, 'so-do-trang/index.html'), 'utf8');
  const folded = [...map.matchAll(/<a href="([^"]+)">[^<]*<\/a> *<\/h2> *<p>(\d+) trang/g)];
  return new Set(
    folded.flatMap(([, href = '', count]) => {
      const section = href.slice(site.basePath.length);
      const below = (path: string): string[] =>
        [...linksOf(site, `${path}index.html`)].filter(
          (linked) => linked.startsWith(section) && linked !== section,
        );
      const linked = below(section);
      const lists = linked.filter((path) => LIST_BELOW.test(path));
      const all = [...new Set([...linked, ...lists.flatMap(below)])];
      const pages = all.filter((path) => !LIST_BELOW.test(path));
      expect(pages.length).toBe(Number(count));
      return all;
    }),
  );
}

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

  it('as text has the very same pages', () => {
    const text = readFileSync(join(site.siteDir, 'so-do-trang.txt'), 'utf8');
    const lines = text.trimEnd().split('\n');
    expect(lines.map((line) => line.split('\t')[1] ?? line).sort()).toEqual(addresses().sort());
  });

  it('say since when each entry stands as it does, and never a day to come', () => {
    const xml = readFileSync(join(site.siteDir, 'sitemap-0.xml'), 'utf8');
    const days = [...xml.matchAll(/<lastmod>([^<]*)<\/lastmod>/g)].map(([, day = '']) => day);
    // The official records of the sample do not say when anybody read them.
    if (site === CONTENT_SITE && !isContentRun) expect(days.length).toBeGreaterThan(0.9 * addresses().length);
    expect(days.filter((day) => !/^\d{4}-\d\d-\d\d$/.test(day) || day > dayOf(site))).toEqual([]);
  });

  it('are measured, and no link leads nowhere', () => {
    const told = JSON.parse(readFileSync(join(site.siteDir, 'do-luong.json'), 'utf8')) as {
      pages: { inSiteMap: number };
      links: { broken: number; withinSite: number };
    };
    expect(told.pages.inSiteMap).toBe(addresses().length);
    expect(told.links.withinSite).toBeGreaterThan(0);
    expect(told.links.broken).toBe(0);
  });

  it('for people is shorter than 60 KB', () =>
    expect(statSync(join(site.siteDir, 'so-do-trang/index.html')).size).toBeLessThanOrEqual(60 * 1024));

  it('for people lists what the one for machines lists', () => {
    const linked = linksOf(site, 'so-do-trang/index.html');
    const inOwnSection = linksOfFolded(site);
    expectNone(
      [...listed()]
        .filter((path) => !linked.has(path) && path !== 'so-do-trang/' && !ONE_STEP_FURTHER.test(path))
        .filter((path) => !inOwnSection.has(path))
        .map((where) => ({ what: `not in the site map for people: ${where}`, where })),
    );
  });
});
