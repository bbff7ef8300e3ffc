import { hash } from 'node:crypto';
import { globSync, mkdirSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { build } from 'astro';
import type { Environment } from '../../src/site/environment.ts';
import { countedIn, type Progress } from '../command-line/progress.ts';
import { stagePublic } from '../public-files/stage-public.ts';
import { removeLater } from '../writing/remove-later.ts';
import { moveFolder, stageFolder } from '../writing/staged-folder.ts';
import { indexPages } from './index-pages.ts';
import { keptProgram } from './kept-program.ts';
import type { BuildOptions } from './options.ts';
import { MAKING_READY, pagesInOrder } from './pages-in-order.ts';

/** What came out of a build. */
export interface BuildResult<T> {
  pages: number;
  indexed: number;
  /** What `finish` gave. */
  finished: T;
}

/** An empty folder, whatever a killed build left there. */
function emptyFolder(path: string): string {
  removeLater(path);
  mkdirSync(path, { recursive: true });
  return path;
}

/**
 * Builds the site into a folder of its own, indexes it, finishes it, moves it beside `outDir`, and only then puts it in
 * its place, so that a failed build leaves the last good one as it was. The folder lies in the project, outside of which
 * Astro can't rename its files, and is always the same: for another one Astro forgets the entries that it has read.
 * @param outDir absolute, past every link (out-folder.ts)
 * @param finish what is still to be done to the folder of the new site; where it throws, the new site is thrown away
 * @throws Error of Astro, Pagefind, the file system or `finish`; `outDir` is then untouched
 */
export async function buildSite<T>(
  { contentDir }: Environment,
  outDir: string,
  finish: (siteDir: string) => T,
  progress: Progress,
  { publicDir, fresh }: Pick<BuildOptions, 'publicDir' | 'fresh'> = { publicDir: 'public', fresh: false },
): Promise<BuildResult<T>> {
  const work = resolve('.build', hash('sha256', contentDir).slice(0, 12));
  const staged = stageFolder(outDir);
  const making = emptyFolder(resolve('.build/making'));
  const [siteDir, ownPublic] = [join(making, 'site'), join(making, 'public')];
  try {
    progress.stage(MAKING_READY);
    stagePublic(publicDir, ownPublic);
    const program = fresh ? undefined : keptProgram();
    const integrations = [
      pagesInOrder(progress, program?.beforeRendering),
      ...(program ? [program.integration] : []),
    ];
    await build({
      outDir: siteDir,
      publicDir: ownPublic,
      cacheDir: join(fresh ? making : work, 'cache'),
      logLevel: 'error',
      integrations,
      ...(fresh && { vite: { define: { PICTURES_DIR: JSON.stringify(join(making, 'pictures')) } } }),
    });
    progress.stage('Lập chỉ mục tìm kiếm');
    const indexed = await indexPages(siteDir, countedIn(progress, 'trang'));
    progress.stage('Chuyển hướng, bản đọc khi mất mạng');
    const finished = finish(siteDir);
    moveFolder(siteDir, staged.path);
    staged.place();
    return { pages: globSync('**/*.html', { cwd: outDir }).length, indexed, finished };
  } finally {
    removeLater(making);
    staged.discard();
  }
}
