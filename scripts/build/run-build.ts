import type { Environment } from '../../src/site/environment.ts';
import { countedIn, showProgress, type Progress } from '../command-line/progress.ts';
import { realPath } from '../writing/own-folder.ts';
import { healFolder } from '../writing/staged-folder.ts';
import { buildAlone } from './build-lock.ts';
import { checkBeside, contentFirst } from './check-beside.ts';
import type { CheckedContent } from './checked-content.ts';
import { earlierBuild } from './earlier-build.ts';
import { finishSite, type FinishedSite, type Finishing } from './finish-site.ts';
import { refuseChanged, stampFolders } from './kept/folder-stamps.ts';
import type { BuildOptions } from './options.ts';
import { outFolder } from './out-folder.ts';
import { pruneKept } from './kept/prune-kept.ts';
import { sayRedirects } from './say-redirects.ts';
import { commitDay, refuseEarlierDay, refuseLoss } from './unlikely-build.ts';
import { setViteEnvironment } from './vite-environment.ts';
import { sayCopies } from './write-worker.ts';

/**
 * Checks the content, builds the site and indexes it; says what changed state since the build before and what will in the
 * next days. A broken content folder stops the build with every problem at once; the folder of the last good build stays.
 */
async function build(environment: Environment, options: BuildOptions, progress: Progress): Promise<void> {
  progress.stage('Đọc và kiểm tra nội dung');
  const watched = [environment.contentDir, options.publicDir];
  const stamps = stampFolders(watched);
  const last = earlierBuild(options.out, environment);
  const { out, publicDir, release } = options;
  const order = { environment, publicDir, release, lastDate: last?.siteDate };
  const [onRule, onPage] = [countedIn(progress, 'quy tắc'), countedIn(progress, 'trang')];
  const check = checkBeside(order, { onRule, onPage });
  // Astro is loaded while the thread reads.
  const { buildSite } = await import('./build-site.ts');
  const finishing = (content: CheckedContent): Finishing<FinishedSite> => {
    const { onPages, finish } = finishSite(content, environment, release);
    return {
      onPages(siteDir, pages) {
        onPages(siteDir, pages);
        // All that this build uses is marked by now, and the other thread is still at the search index.
        pruneKept(Date.now());
      },
      finish(siteDir) {
        const finished = finish(siteDir);
        refuseChanged(stamps, watched);
        refuseLoss(last, finished.pages, options.allowFewerPages);
        return finished;
      },
    };
  };
  try {
    const outDir = await contentFirst(check, () => {
      refuseEarlierDay(environment, last?.siteDate, commitDay(process.cwd()));
      return outFolder(out, environment.contentDir, publicDir);
    });
    const { pages, indexed, finished, content } = await buildSite(
      outDir,
      { check, finishing },
      progress,
      options,
    );
    const stages = progress.end();
    if (content.warnings) console.log(content.warnings);
    console.log(
      `Đã dựng ${pages} trang (${indexed} trang tìm được) theo ngày ${environment.siteDate} vào ${out}`,
    );
    console.log(content.changes);
    console.log(sayCopies(finished.copies));
    const warnings = sayRedirects(finished.redirects);
    if (warnings) console.warn(warnings);
    for (const line of stages) console.log(line);
  } finally {
    check.end();
  }
}

/** Brings back the last good build, where one was killed while it took its place. */
function heal(out: string): void {
  const target = realPath(out);
  if (target !== undefined && healFolder(target))
    console.error(`Lần dựng trước bị ngắt giữa chừng; đã đưa bản cũ trở lại ${out}.`);
}

/**
 * Builds, and brings back the last good build first where one was killed while it took its place. Nothing else is built
 * meanwhile, but beside builds whose caller sees to that.
 */
export async function runBuild(options: BuildOptions): Promise<void> {
  const progress = showProgress(process.stderr);
  // A site is for everybody: parents of its folder that are made anew, too.
  process.umask(0o022);
  setViteEnvironment('production');
  const { environment } = options;
  // The program that renders pages reads it by itself, and must see what kept pages are known by.
  process.env['PREVIEW'] = environment.preview ? '1' : '';
  try {
    heal(options.out);
    const work = (): Promise<void> => build(environment, options, progress);
    await (options.beside === undefined ? buildAlone(environment.contentDir, work) : work());
  } finally {
    progress.end();
  }
}
