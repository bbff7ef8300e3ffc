import { globSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { PageFacts } from './page-facts.ts';
import { withoutReferences } from '../../src/text/character-references.ts';

/** The site map as text, at the site's root: the very pages of sitemap.xml (requirement A09). */
const TEXT_MAP = 'so-do-trang.txt';

const ADDRESS = /<loc>([^<]*)<\/loc>/g;

/** A sitemap with the day of each page (sitemaps.org, lastmod); pages without a day keep none. */
export const withDays = (xml: string, dayOf: (address: string) => string | undefined): string =>
  xml.replace(ADDRESS, (loc, address: string) => {
    const day = dayOf(address);
    return day === undefined ? loc : `${loc}<lastmod>${day}</lastmod>`;
  });

/** The addresses of a sitemap, in its order. */
const addressesIn = (xml: string): string[] => [...xml.matchAll(ADDRESS)].map(([, url = '']) => url);

/** A tree for people and their tools: a page a line, set in by its depth, its title, a tab, its address. */
export const textMap = (
  addresses: readonly string[],
  baseUrl: string,
  titleOf: (path: string) => string | undefined,
): string =>
  addresses
    .toSorted()
    .map((address) => {
      const path = address.slice(baseUrl.length);
      const depth = path.split('/').length - 1;
      return `${'  '.repeat(depth)}${titleOf(path) ?? path}\t${address}\n`;
    })
    .join('');

/** Puts the days into the sitemaps of a built site, and writes the text map beside them; gives how many pages they list. */
export function writeSiteMaps(
  siteDir: string,
  baseUrl: string,
  pages: readonly PageFacts[],
  days: ReadonlyMap<string, string>,
): number {
  const titles = new Map(pages.map(({ path, title }) => [path, withoutReferences(title)]));
  const files = globSync('sitemap-[0-9]*.xml', { cwd: siteDir }).sort();
  const maps = files.map((file) => [join(siteDir, file), readFileSync(join(siteDir, file), 'utf8')] as const);
  for (const [file, xml] of maps)
    writeFileSync(
      file,
      withDays(xml, (address) => days.get(address.slice(baseUrl.length))),
    );
  const addresses = maps.flatMap(([, xml]) => addressesIn(xml));
  writeFileSync(
    join(siteDir, TEXT_MAP),
    textMap(addresses, baseUrl, (path) => titles.get(path)),
  );
  return addresses.length;
}
