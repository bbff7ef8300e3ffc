import { createHash } from 'node:crypto';
import { existsSync, globSync, mkdirSync, renameSync, rmSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { build } from 'astro';
import type { Environment } from '../../src/site/environment.ts';
import { countedIn, type Progress } from '../command-line/progress.ts';
import { stagePublic } from '../public-files/stage-public.ts';
import { indexPages } from './index-pages.ts';
import { MAKING_READY, pagesInOrder } from './pages-in-order.ts';

/** What came out of a build. */
export interface BuildResult<T> {
  pages: number;
  indexed: number;
  /** What `finish` gave. */
  finished: T;
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
  progress: Progress,
  publicDir = 'public',
): Promise<BuildResult<T>> {
  const work = resolve('.build', createHash('sha256').update(contentDir).digest('hex').slice(0, 12));
  const staging = join(work, `site-${process.pid}`);
  const staged = join(work, `public-${process.pid}`);
  mkdirSync(work, { recursive: true });
  try {
    progress.stage(MAKING_READY);
    stagePublic(publicDir, staged);
    const integrations = [pagesInOrder(progress)];
    await build({
      outDir: staging,
      publicDir: staged,
      cacheDir: join(work, 'cache'),
      logLevel: 'error',
      integrations,
    });
    progress.stage('Lập chỉ mục tìm kiếm');
    const indexed = await indexPages(staging, countedIn(progress, 'trang'));
    progress.stage('Chuyển hướng, bản đọc khi mất mạng');
    const finished = finish(staging);
    replaceFolder(staging, outDir);
    return { pages: globSync('**/*.html', { cwd: outDir }).length, indexed, finished };
  } finally {
    for (const folder of [staging, staged]) rmSync(folder, { recursive: true, force: true });
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
