import { expect, it } from 'vitest';
import { formatMeasurement, type Measured } from './measurement.ts';
import type { PageFacts } from './page-facts.ts';
import { textMap, withDays } from './site-maps.ts';

const page = (path: string, bytes: number, linked: string[] = []): PageFacts => ({
  path,
  title: path,
  bytes,
  listed: linked,
  linked,
  hosts: ['x.gov.vn'],
  barriers: path === 'b/' ? ['pictures', 'pictures'] : [],
});
const SITE: Measured = {
  siteDate: '2026-11-24',
  content: [],
  pages: [page('', 100, ['a/', 'tep/a.pdf', 'mat/']), page('a/', 300), page('b/', 200)],
  listed: 2,
  isFile: (path) => path === 'tep/a.pdf',
};

it('counts pages, weights, links that lead nowhere and barriers, and says what it left out', () => {
  const read = JSON.parse(formatMeasurement(SITE)) as { notMeasured: { why: string }[] };
  expect(read).toMatchObject({
    version: 1,
    pages: { built: 3, inSiteMap: 2, bytes: { median: 200, largest: 300 } },
    links: { withinSite: 3, broken: 1, brokenAt: [{ page: '', to: 'mat/' }], otherHosts: 1 },
    accessibility: { pagesWithBarriers: 1, barriersAt: ['b/'] },
  });
  expect(read.notMeasured.every(({ why }) => why !== '')).toBe(true);
  expect(formatMeasurement(SITE)).toBe(formatMeasurement(SITE));
});

it('puts a day behind the address that has one', () => {
  const xml = '<url><loc>https://x/a/</loc></url><url><loc>https://x/b/</loc></url>';
  expect(withDays(xml, (address) => (address.endsWith('a/') ? '2026-11-24' : undefined))).toBe(
    '<url><loc>https://x/a/</loc><lastmod>2026-11-24</lastmod></url><url><loc>https://x/b/</loc></url>',
  );
});

it('draws the addresses as a tree', () =>
  expect(textMap(['https://x/a/b/', 'https://x/', 'https://x/a/'], 'https://x/', (path) => `«${path}»`)).toBe(
    '«»\thttps://x/\n  «a/»\thttps://x/a/\n    «a/b/»\thttps://x/a/b/\n',
  ));
