import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { entryAddress } from '../../scripts/addresses/entry-address.ts';
import { firstViewFiles } from '../../scripts/built-site/first-view.ts';
import { readSiteQuestions } from '../../scripts/bench/site-questions.ts';
import { brotliBytes, FIRST_VIEW, pageScales } from '../../scripts/built-site/page-bytes.ts';
import { spreadOf } from '../../src/text/spread.ts';
import type { Entry } from '../../scripts/content/content.ts';
import { openProcedureIndex } from '../../src/search/engine/open-index.ts';
import { onceFor } from '../../src/site/once.ts';
import { SECTIONS } from '../../src/site/sections.ts';
import { isProcedurePage, pagesOf } from './reading/built-pages.ts';
import { attributeOf, parsePage } from './reading/dom.ts';
import { describeEachSite } from './reading/each-site.ts';
import { expectNone } from './reading/expect-none.ts';
import { judgedPages } from './reading/judged-pages.ts';
import { contentOf } from './reading/site-content.ts';

/**
 * Bytes of a procedure's first view, for all but one in twenty. The official records fit one initial TCP window, ten
 * packets of 1,460 bytes; our own pages say more (plain words, cases, what goes wrong).
 */
const PROCEDURE_BUDGET = {
  ward: 14_600,
  content: FIRST_VIEW.procedure,
  components: FIRST_VIEW.procedure,
} as const;

/** The quality of brotli that takes a twentieth of the time: a page that keeps to its budget by it does so packed better, too. */
const QUICK = 8;

/** Bytes from opening the search page to the first five results, on a phone that has nothing yet. */
const SEARCH_BUDGET = 120_000;
const RESULTS = 5;

/** Bytes of the script that keeps pages, which every reader gets beside the first one. */
const WORKER_BUDGET = 24_000;

/** Bytes of HTML, not packed, of a page that lists others: a cheap phone lays out no more without a wait. */
const LIST_BUDGET = 60_000;

describeEachSite('a list', (site) => {
  it(`has at most ${LIST_BUDGET / 1000} KB of HTML`, () => {
    const { entries } = contentOf(site);
    const ofEntries = new Set(
      (Object.values(entries).flat() as Entry[]).map(({ collection, id }) => entryAddress(collection, id)),
    );
    const lists = pagesOf(site)
      .map(({ path, file, html }) => ({ address: path.slice(site.basePath.length), file, html }))
      .filter(({ address }) => !ofEntries.has(address) && !address.startsWith('quan-tri/'));
    expect(lists.length).toBeGreaterThan(20);
    expectNone(
      lists
        .map(({ file, html }) => ({ file, bytes: Buffer.byteLength(html) }))
        .filter(({ bytes }) => bytes > LIST_BUDGET)
        .map(({ file, bytes }) => ({ what: `${bytes} bytes`, where: file })),
    );
  });
});

describeEachSite('the first view', (site) => {
  const weigh = pageScales(site.siteDir, site.basePath);

  it('of a procedure keeps to its budget', () => {
    const budget = PROCEDURE_BUDGET[site.name];
    const weighQuickly = pageScales(site.siteDir, site.basePath, QUICK);
    const weights = judgedPages(site)
      .filter(isProcedurePage)
      .map(({ file }) => {
        const quick = weighQuickly(file);
        return { page: file, ...(quick.total <= budget ? quick : weigh(file)) };
      })
      .sort((a, b) => b.total - a.total);
    const { p95, max } = spreadOf(weights.map(({ total }) => total));
    console.log(`${site.name}: procedure pages, brotli: p95 at most ${p95} B, max ${max} B`);
    console.log(weights[0]);
    expect(p95).toBeLessThanOrEqual(budget);
  });

  it('of the home page weighs at most 20 KB', () => {
    expect(weigh('index.html').total).toBeLessThanOrEqual(FIRST_VIEW.home);
  });

  it(`of search, with its first results, weighs at most ${SEARCH_BUDGET / 1000} KB`, () => {
    const bytesOf = (file: string): number =>
      brotliBytes(readFileSync(join(site.siteDir, SECTIONS.search.path, file)));
    const records = globSync('thu-tuc-*.json', { cwd: join(site.siteDir, SECTIONS.search.path) }).map(
      bytesOf,
    );
    const page = weigh(`${SECTIONS.search.path}/index.html`).total;
    const index = bytesOf('muc-luc.json');
    const { lacks } = openProcedureIndex({
      index: readFileSync(join(site.siteDir, SECTIONS.search.path, 'muc-luc.json'), 'utf8'),
    });
    const sayings = onceFor((shard: number) => bytesOf(`cach-noi-${shard}.json`));
    const asked = readSiteQuestions('tests/search/site-questions.jsonl').map(({ query }) =>
      lacks(query).reduce((bytes, shard) => bytes + sayings(shard), 0),
    );
    const { median, p95 } = spreadOf(asked);
    const total = page + index + p95 + RESULTS * Math.max(...records);
    console.log(
      `${site.name}: search, brotli: page ${page} B, index ${index} B, sayings ${median} B (p95 ${p95} B), to the first results ${total} B`,
    );
    expect(total).toBeLessThanOrEqual(SEARCH_BUDGET);
  });

  it(`is followed by a worker of at most ${WORKER_BUDGET / 1000} KB`, () => {
    expect(brotliBytes(readFileSync(join(site.siteDir, 'sw.js')))).toBeLessThanOrEqual(WORKER_BUDGET);
  });

  it('of neither brings a font, or a picture but icons', () => {
    const pages = pagesOf(site).filter((page) => isProcedurePage(page) || page.file === 'index.html');
    expect(pages.length).toBeGreaterThan(1);
    const read = (path: string): string =>
      readFileSync(join(site.siteDir, path.slice(site.basePath.length)), 'utf8');
    expectNone(
      pages.flatMap(({ file, html }) => {
        const pictures = parsePage(html)
          .querySelectorAll('img')
          .filter((img) => attributeOf(img, 'loading') !== 'lazy')
          .flatMap((img) => attributeOf(img, 'src') ?? [])
          .filter((source) => !source.endsWith('.svg'));
        const fonts = firstViewFiles(html, read).filter((path) => /\.woff2?$/.test(path));
        return [...pictures, ...fonts].map((what) => ({ what, where: file }));
      }),
    );
  });
});
