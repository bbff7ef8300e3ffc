import { hash } from 'node:crypto';
import { mkdirSync, readdirSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { build } from 'astro';
import { siteAddress } from '../../src/site/site-address.ts';
import { siteOn } from '../../src/site/site-on.ts';
import type { Progress } from '../command-line/progress.ts';
import { isComposed } from '../../src/content-folder/layers.ts';
import { readSite } from '../content/read-site.ts';
import { stagePublic } from '../public-files/stage-public.ts';
import { removeLater } from '../writing/remove-later.ts';
import { moveFolder, stageFolder } from '../writing/staged-folder.ts';
import { contentFirst, type CheckBeside } from './check-beside.ts';
import type { CheckedContent } from './checked-content.ts';
import type { Finishing } from './finish-site.ts';
import type { IndexPlace } from './kept/kept-index.ts';
import { keptPages, surroundingsKey } from './kept/kept-pages.ts';
import { laidFiles, plainFiles } from './kept/laid-files.ts';
import { keptProgram } from './kept/kept-program.ts';
import type { BuildOptions } from './options.ts';
import { MAKING_READY, pagesInOrder } from './pages-in-order.ts';

/** What came out of a build. */
interface BuildResult<T> {
  pages: number;
  indexed: number;
  content: CheckedContent;
  /** What `finish` gave. */
  finished: T;
}

/** What is done beside Astro: the check of the content, and what is still to be done to the folder of the new site. */
interface Around<T> {
  check: Pick<CheckBeside, 'read' | 'sound' | 'done' | 'pages'>;
  /** Asked when the check is done; where what it gives throws, the new site is thrown away. */
  finishing: (content: CheckedContent) => Finishing<T>;
}

/** How many pages lie in a folder, old addresses and the page for errors among them. */
const htmlFiles = (folder: string): number =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.html')).length;

/** Where a site is made that has the machine for itself. */
const MAKING = '.build/making';

/** An empty folder, whatever a killed build left there. */
function emptyFolder(path: string): string {
  removeLater(path);
  mkdirSync(path, { recursive: true });
  return path;
}

/** Astro's own configuration may have been loaded for another unit's site that this process built before. */
function addressIn(environment: BuildOptions['environment']): { site: string; base: string } {
  const site = siteOn(readSite(environment.contentDir), environment.siteDate);
  const { siteUrl, basePath } = siteAddress(environment, site);
  return { site: siteUrl, base: basePath };
}

/**
 * Builds the site into a folder of its own, indexes it, finishes it, moves it beside `outDir`, and only then puts it in
 * its place, so that a failed build leaves the last good one as it was. The folder lies in the project, outside of which
 * Astro can't rename its files, and is the same from build to build: for another one Astro forgets the entries that it
 * has read.
 * @param outDir absolute, past every link (out-folder.ts)
 * @throws Error of the check, Astro, Pagefind, the file system or `finishing`; `outDir` is then untouched
 */
export async function buildSite<T>(
  outDir: string,
  { check, finishing }: Around<T>,
  progress: Progress,
  { publicDir, fresh, environment, beside = MAKING }: BuildOptions,
): Promise<BuildResult<T>> {
  // What is built next at this place is another unit's, of which no page is the same.
  const isOnceOnly = beside !== MAKING && isComposed(environment.contentDir);
  const work = resolve('.build', hash('sha256', environment.contentDir).slice(0, 12));
  const staged = stageFolder(outDir);
  const making = emptyFolder(resolve(beside));
  const [siteDir, ownPublic] = [join(making, 'site'), join(making, 'public')];
  try {
    await check.read;
    progress.stage(MAKING_READY);
    stagePublic({ contentDir: environment.contentDir, publicDir }, ownPublic);
    const program = fresh ? undefined : keptProgram(environment.contentDir);
    const keeps = program !== undefined && !isOnceOnly;
    const indexPlace = (): IndexPlace | undefined =>
      keeps ? { folder: join(work, 'index'), key: program.digest() } : undefined;
    const place = keeps ? { folder: join(work, 'pages'), at: new Date() } : undefined;
    const laid = place ? laidFiles(place.folder, place.at) : plainFiles;
    const integrations = [
      pagesInOrder(progress, {
        beforeRendering: async () => {
          program?.beforeRendering();
          progress.stage('Kiểm tra nội dung');
          await check.sound;
        },
        beside: {
          ...check.pages,
          begin: (site) => check.pages.begin({ ...site, kept: indexPlace(), laid: place }),
        },
        laid,
        kept: keeps
          ? keptPages(join(work, 'pages.json'), laid, () =>
              surroundingsKey(program.digest(), environment, publicDir),
            )
          : undefined,
      }),
      ...(program ? [program.integration] : []),
    ];
    await contentFirst(check, () =>
      build({
        ...addressIn(environment),
        outDir: siteDir,
        publicDir: ownPublic,
        cacheDir: join(fresh ? making : work, 'cache'),
        logLevel: 'error',
        integrations,
        ...(fresh && { vite: { define: { PICTURES_DIR: JSON.stringify(join(making, 'pictures')) } } }),
      }),
    );
    const content = await check.done;
    progress.stage('Lập chỉ mục tìm kiếm');
    const { onPages, finish } = finishing(content);
    onPages(siteDir, await check.pages.facts());
    const indexed = await check.pages.write();
    progress.stage('Chuyển hướng, bản đọc khi mất mạng');
    const finished = finish(siteDir);
    moveFolder(siteDir, staged.path);
    staged.place();
    return { pages: htmlFiles(outDir), indexed, finished, content };
  } finally {
    removeLater(making);
    staged.discard();
  }
}
