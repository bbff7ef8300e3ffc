import { createHash } from 'node:crypto';
import { existsSync, globSync, readFileSync } from 'node:fs';
import { join, posix } from 'node:path';
import type { Copies, CopyAhead } from '../../../src/offline/copies.ts';
import { formatDate } from '../../../src/text/dates.ts';

/** What may lie on a reader's device before anything is read, in bytes as they lie there. */
const COPIES_LIMIT = 800 * 1024;

/** What is kept ahead, and how much it is. */
export interface ChosenCopies extends Pick<Copies, 'ahead' | 'assets' | 'searchVersion'> {
  /** Bytes of all copies, not packed. */
  bytes: number;
  /** Wished pages for which there was no room. */
  leftOut: number;
}

/** What a site wants to be kept ahead, as paths under its home page: pages end with a slash. */
export interface WantedCopies {
  /** Kept in any case, where it exists. */
  needed: readonly string[];
  /** Kept in this order as long as there is room. */
  wished: readonly string[];
}

const fileOf = (path: string): string => (path === '' || path.endsWith('/') ? `${path}index.html` : path);
const hash = (...parts: (string | Buffer)[]): string => {
  const sum = createHash('sha256');
  for (const part of parts) sum.update(part);
  return sum.digest('hex').slice(0, 12);
};

/**
 * Chooses from a built site what every reader's device keeps ahead: the pages, and the styles and scripts that they
 * fetch. The same content gives the same choice on any day.
 * @param siteDate ISO; the day alone changes no revision
 */
export function chooseCopies(
  siteDir: string,
  { needed, wished }: WantedCopies,
  siteDate: string,
  limit = COPIES_LIMIT,
): ChosenCopies {
  const exists = (path: string): boolean => existsSync(join(siteDir, fileOf(path)));
  const chosen: CopyAhead[] = [];
  const assets = new Set<string>();
  let bytes = 0;
  let leftOut = 0;
  for (const path of new Set([...needed, ...wished].filter(exists))) {
    const content = readFileSync(join(siteDir, fileOf(path)));
    const counted = lasting(content, siteDate);
    const more = path === '' || path.endsWith('/') ? assetsOf(siteDir, content.toString()) : [];
    const added = [...more].filter((asset) => !assets.has(asset));
    const cost = added.reduce(
      (sum, asset) => sum + readFileSync(join(siteDir, asset)).length,
      counted.length,
    );
    if (bytes + cost > limit && !needed.includes(path)) {
      leftOut += 1;
      continue;
    }
    bytes += cost;
    for (const asset of added) assets.add(asset);
    chosen.push({ path, revision: hash(counted) });
  }
  return { ahead: chosen, assets: [...assets].sort(), searchVersion: searchVersion(siteDir), bytes, leftOut };
}

/**
 * What counts of a page: one that differs only in the day it speaks of, or in the line of its own dates, is the same,
 * and takes as much room.
 */
const lasting = (content: Buffer, siteDate: string): string =>
  content
    .toString('latin1')
    .replace(/<p[^>]*data-page-dates[^>]*>[^<]*<\/p>/, '')
    .replaceAll(siteDate, '')
    .replaceAll(formatDate(siteDate), '');

const IN_PAGE = /(?:href|src)="[^"]*?(_astro\/[\w.@~-]+\.(?:css|js))"/g;
const IN_SCRIPT = /["'`](?:\.\/|_astro\/)([\w.@~-]+\.(?:css|js))["'`]/g;

/** The styles and scripts of a page, and what those scripts may fetch later. */
function assetsOf(siteDir: string, html: string): Set<string> {
  const found = new Set<string>();
  const waiting = [...html.matchAll(IN_PAGE)].map(([, asset = '']) => asset);
  for (let asset = waiting.pop(); asset !== undefined; asset = waiting.pop()) {
    if (found.has(asset) || !existsSync(join(siteDir, asset))) continue;
    found.add(asset);
    if (asset.endsWith('.js'))
      for (const [, file = ''] of readFileSync(join(siteDir, asset), 'utf8').matchAll(IN_SCRIPT))
        waiting.push(posix.join('_astro', file));
  }
  return found;
}

/** Changes when any part of the search index of procedures does. */
function searchVersion(siteDir: string): string {
  const files = globSync('tim-kiem/*.json', { cwd: siteDir }).sort();
  return hash(...files.flatMap((file) => [file, readFileSync(join(siteDir, file))]));
}
