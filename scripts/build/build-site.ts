import { createHash } from 'node:crypto';
import { existsSync, globSync, mkdirSync, renameSync, rmSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { build } from 'astro';
import type { Environment } from '../../src/site/environment.ts';
import { indexPages } from './index-pages.ts';

/** Seconds that each stage took, and what came out. */
export interface BuildResult<T> {
  pages: number;
  indexed: number;
  /** What `finish` gave. */
  finished: T;
  seconds: { pages: number; index: number };
}

/**
 * Builds the site into a folder of its own, indexes it, finishes it, and only then puts it in the place of `outDir`, so
 * that a failed build leaves the last good one as it was.
 * @param finish what is still to be done to the folder of the new site
 * @throws Error of Astro, Pagefind or `finish`; `outDir` is then untouched
 */
export async function buildSite<T>(
  { contentDir }: Environment,
  outDir: string,
  finish: (siteDir: string) => T,
  publicDir = 'public',
): Promise<BuildResult<T>> {
  const work = resolve('.build', createHash('sha256').update(contentDir).digest('hex').slice(0, 12));
  const staging = join(work, `site-${process.pid}`);
  mkdirSync(work, { recursive: true });
  try {
    const started = performance.now();
    await build({ outDir: staging, publicDir, cacheDir: join(work, 'cache'), logLevel: 'error' });
    const built = performance.now();
    const indexed = await indexPages(staging);
    const finished = finish(staging);
    const seconds = { pages: (built - started) / 1000, index: (performance.now() - built) / 1000 };
    replaceFolder(staging, outDir);
    return { pages: globSync('**/*.html', { cwd: outDir }).length, indexed, finished, seconds };
  } finally {
    rmSync(staging, { recursive: true, force: true });
  }
}

/** Puts `from` where `to` is; the old folder is removed only after the new one stands. */
function replaceFolder(from: string, to: string): void {
  const old = `${to}.old-${process.pid}`;
  mkdirSync(resolve(to, '..'), { recursive: true });
  if (existsSync(to)) renameSync(to, old);
  renameSync(from, to);
  rmSync(old, { recursive: true, force: true });
}
