import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync, constants } from 'node:zlib';
import { onceFor } from '../../src/site/once.ts';
import { spreadOf, type Spread } from '../../src/text/spread.ts';
import { firstViewFiles } from './first-view.ts';

/** The quality at which hosts compress files ahead. */
const AHEAD = 11;

/** Bytes of a file as a host sends it: brotli at the quality that hosts use for files compressed ahead, or at a lower one. */
export const brotliBytes = (content: Buffer, quality = AHEAD): number =>
  brotliCompressSync(content, { params: { [constants.BROTLI_PARAM_QUALITY]: quality } }).length;

/** Most bytes (brotli) of the first view: of the home page; of a procedure's page, for all but one in twenty. */
export const FIRST_VIEW = { home: 20_000, procedure: 17_000 } as const;

/** Bytes (brotli) of a page's first view, by the kind of its files. */
export interface PageWeight {
  html: number;
  css: number;
  js: number;
  fonts: number;
  total: number;
}

/**
 * Weighs pages of a built site, named by their files in its folder: what the browser fetches to show each before the
 * reader does anything. Every file is compressed once for all pages.
 * @param quality a lower one is quicker, and what it weighs is no lighter than it is
 */
export function pageScales(siteDir: string, basePath: string, quality = AHEAD): (page: string) => PageWeight {
  const fileOf = (path: string): string => join(siteDir, path.slice(basePath.length));
  const read = onceFor((path: string) => readFileSync(fileOf(path), 'utf8'));
  const sizeOf = onceFor((path: string) => brotliBytes(readFileSync(fileOf(path)), quality));
  return (page) => {
    const html = readFileSync(join(siteDir, page));
    const files = firstViewFiles(html.toString(), read);
    const sum = (ending: RegExp): number =>
      files.filter((path) => ending.test(path)).reduce((bytes, path) => bytes + sizeOf(path), 0);
    const weight = {
      html: brotliBytes(html, quality),
      css: sum(/\.css$/),
      js: sum(/\.js$/),
      fonts: sum(/\.woff2?$/),
    };
    return { ...weight, total: weight.html + weight.css + weight.js + weight.fonts };
  };
}

/** Files of the procedure pages of a site. */
export const procedurePages = (siteDir: string): string[] =>
  globSync('thu-tuc/*/index.html', { cwd: siteDir }).sort();

/** The spread of bytes of the first view over the procedure pages of a site. */
export function procedurePageSpread(siteDir: string, basePath: string): Spread {
  const weigh = pageScales(siteDir, basePath);
  return spreadOf(procedurePages(siteDir).map((page) => weigh(page).total));
}
