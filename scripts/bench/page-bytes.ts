import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync, constants } from 'node:zlib';

/** Bytes of a file as a host sends it: brotli at the quality that hosts use for files compressed ahead. */
export const brotliBytes = (content: Buffer): number =>
  brotliCompressSync(content, { params: { [constants.BROTLI_PARAM_QUALITY]: 11 } }).length;

/** What a page makes the browser fetch to be read: itself, its style sheets, scripts and fonts, each once. */
export function pageBytes(siteDir: string, basePath: string, page: string): number {
  const html = readFileSync(join(siteDir, page));
  const assets = [
    ...html
      .toString()
      .matchAll(/<(?:link rel="(?:stylesheet|preload)"[^>]*?href|script[^>]*?src)="([^"]+)"/g),
  ];
  const files = new Set(assets.map(([, address = '']) => address.slice(basePath.length)));
  const sizes = [...files].map((file) => brotliBytes(readFileSync(join(siteDir, file))));
  return sizes.reduce((sum, size) => sum + size, brotliBytes(html));
}

/** Median, 95th percentile and maximum. */
export interface Spread {
  median: number;
  p95: number;
  max: number;
}

/** The spread of some sizes. @throws RangeError for none */
export function spreadOf(sizes: readonly number[]): Spread {
  if (sizes.length === 0) throw new RangeError('no sizes');
  const sorted = [...sizes].sort((a, b) => a - b);
  const at = (share: number): number =>
    sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0;
  return { median: at(0.5), p95: at(0.95), max: at(1) };
}

/** The spread of bytes over the procedure pages of a site. */
export const procedurePageSpread = (siteDir: string, basePath: string): Spread =>
  spreadOf(
    globSync('thu-tuc/*/index.html', { cwd: siteDir }).map((page) => pageBytes(siteDir, basePath, page)),
  );
