/**
 * Prints the bytes (brotli) of the first view of each kind of page of a built site, the heaviest of the kind:
 * `node scripts/bench/weights.ts [--dir dist]`. The kind is the first part of the address.
 */
import { globSync } from 'node:fs';
import { basePath } from '../../src/site/site.ts';
import { text } from '../command-line/option.ts';
import { runCall } from '../command-line/run-call.ts';
import { pageScales } from '../built-site/page-bytes.ts';
import { spreadOf } from '../../src/text/spread.ts';

const kindOf = (page: string): string =>
  page.includes('/') ? page.replace(/\/.*/, page.split('/').length > 2 ? '/…' : '/') : page;

await runCall(
  {
    command: 'node scripts/bench/weights.ts',
    about:
      'Cân lần xem đầu của mỗi loại trang trong một bản dựng (byte, brotli); loại là phần đầu của địa chỉ.',
    options: { dir: text('THƯ-MỤC', 'bản dựng', 'dist') },
    read: ({ dir }) => dir,
  },
  (dir) => {
    const weigh = pageScales(dir, basePath);
    const pages = globSync('**/*.html', { cwd: dir }).filter(
      (file) => !/^(?:pagefind|quan-tri)\//.test(file),
    );
    const kinds = Map.groupBy(pages.sort(), kindOf);
    const rows = [...kinds].map(([kind, ofKind]) => {
      const weights = ofKind.map(weigh);
      const { median, p95, max } = spreadOf(weights.map(({ total }) => total));
      const heaviest = weights.find(({ total }) => total === max);
      return [kind, { pages: weights.length, median, p95, ...heaviest }] as const;
    });
    console.table(Object.fromEntries(rows));
  },
);
