import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { filesOf, isListed, isProcedurePage, pagesOf } from './reading/built-pages.ts';
import { describeEachSite } from './reading/each-site.ts';
import { expectNone, type Finding } from './reading/expect-none.ts';
import { clicksFromHome, isElsewhere, isOnHost, outlineOf, targetOf, type Outline } from './reading/links.ts';

const MOST_CLICKS_TO_A_PROCEDURE = 3;

/** What a browser fetches by itself to show a page. */
const FETCHED = new Set(['script', 'img', 'source', 'iframe', 'video', 'audio', 'embed', 'object', 'track']);
const FETCHED_RELATIONS =
  /<link[^>]*\brel="(?:stylesheet|icon|preload|modulepreload|prefetch|preconnect|dns-prefetch|manifest)"[^>]*>/g;

describeEachSite('links', (site) => {
  let outlines: Outline[] | undefined;
  const all = (): Outline[] => (outlines ??= pagesOf(site).map(outlineOf));
  const findings = (find: (outline: Outline) => string[]): Finding[] =>
    all().flatMap((outline) => find(outline).map((what) => ({ what, where: outline.page.file })));
  const pages = (paths: readonly string[], what: string): Finding[] =>
    paths.map((where) => ({ what, where }));

  it('lead to pages, files and anchors that exist', () => {
    const byPath = new Map(all().map((outline) => [outline.page.path, outline]));
    const isFile = (path: string) =>
      path.startsWith(site.basePath) &&
      !path.endsWith('/') &&
      existsSync(join(site.siteDir, path.slice(site.basePath.length)));
    expectNone(
      findings((outline) =>
        outline.addresses.flatMap(({ tag, value }) => {
          const target = targetOf(outline, value);
          const page = target && byPath.get(target.path);
          if (!target || (!page && isFile(target.path))) return [];
          if (!page) return [`<${tag}> leads nowhere: ${value}`];
          return target.anchor === '' || page.ids.has(target.anchor)
            ? []
            : [`<${tag}> leads to an anchor that is not there: ${value}`];
        }),
      ),
    );
  });

  it('stay under the base path', () => {
    expectNone(
      findings(({ addresses }) =>
        addresses.flatMap(({ tag, value }) =>
          isOnHost(value) && !value.startsWith(site.basePath) ? [`<${tag}> ${value}`] : [],
        ),
      ),
    );
  });

  it('fetch nothing from other hosts', () => {
    expectNone(
      findings(({ page, addresses }) => [
        ...addresses.flatMap(({ tag, value }) =>
          FETCHED.has(tag) && isElsewhere(value) ? [`<${tag}> ${value}`] : [],
        ),
        ...(page.html.match(FETCHED_RELATIONS) ?? []).filter((link) =>
          isElsewhere(/href="([^"]*)"/.exec(link)?.[1] ?? ''),
        ),
      ]),
    );
  });

  it('fetch nothing from other hosts by style sheets', () => {
    const sheets = filesOf(site).filter((file) => file.endsWith('.css') && !file.startsWith('pagefind/'));
    expect(sheets.length).toBeGreaterThan(0);
    const foreign = sheets.filter((file) =>
      /(?:url\(|@import)\s*["']?(?:https?:|\/\/)/i.test(readFileSync(join(site.siteDir, file), 'utf8')),
    );
    expectNone(pages(foreign, 'fetches from another host'));
  });

  it('reach every page from the home page that may be listed', () => {
    const clicks = clicksFromHome(all(), site);
    const listed = all().filter(({ page }) => isListed(page));
    expect(listed.length).toBeGreaterThan(0);
    const unreached = listed.map(({ page }) => page.path).filter((path) => !clicks.has(path));
    expectNone(unreached.map((path) => ({ what: `no page links to ${path}`, where: path })));
  });

  it(`reach every procedure in ${MOST_CLICKS_TO_A_PROCEDURE} clicks`, () => {
    const clicks = clicksFromHome(all(), site);
    const procedures = all().filter(({ page }) => isProcedurePage(page));
    expect(procedures.length).toBeGreaterThan(0);
    const far = procedures.filter(
      ({ page }) => (clicks.get(page.path) ?? Infinity) > MOST_CLICKS_TO_A_PROCEDURE,
    );
    expectNone(
      pages(
        far.map(({ page }) => page.path),
        'too many clicks away',
      ),
    );
  });
});
