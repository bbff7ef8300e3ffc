/**
 * Prints the bytes (brotli) of the first view of each kind of page of a built site, the heaviest of the kind:
 * `node scripts/bench/weights.ts [--dir dist]`. The kind is the first part of the address.
 */
import { globSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { basePath } from '../../src/site/site.ts';
import { pageScales, spreadOf, type PageWeight } from './page-bytes.ts';

const { values } = parseArgs({ options: { dir: { type: 'string', default: 'dist' } } });
const weigh = pageScales(values.dir, basePath);
const kindOf = (page: string): string =>
  page.includes('/') ? page.replace(/\/.*/, page.split('/').length > 2 ? '/…' : '/') : page;

const kinds = new Map<string, PageWeight[]>();
const pages = globSync('**/*.html', { cwd: values.dir }).sort();
for (const page of pages.filter((file) => !/^(?:pagefind|quan-tri)\//.test(file))) {
  const known = kinds.get(kindOf(page)) ?? [];
  kinds.set(kindOf(page), [...known, weigh(page)]);
}

console.table(
  Object.fromEntries(
    [...kinds].map(([kind, weights]) => {
      const { median, p95, max } = spreadOf(weights.map(({ total }) => total));
      const heaviest = weights.find(({ total }) => total === max);
      return [kind, { pages: weights.length, median, p95, ...heaviest }];
    }),
  ),
);
