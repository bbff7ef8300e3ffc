/**
 * Makes PDFs for the board, the counter and the pocket:
 *
 *   npm run print -- --what niem-yet|phan-anh|duong-day-nong|to-gap|so-tay|thay-doi|tat-ca --out DIR
 *                    [--office id] [--procedure slug] [--sector id] [--life-event id] [--public DIR]
 *
 * Builds the site with its pages for paper into a folder of its own and prints them with Chromium. The exit code is 1
 * where something would be cut on paper.
 */
import { join, resolve } from 'node:path';
import { readEnvironment, type Environment } from '../../src/site/environment.ts';
import { buildAlone } from '../build/build-lock.ts';
import { checkContent } from '../check/check-content.ts';
import { problemLine } from '../content/problem-line.ts';
import { errorsOf } from '../content/problem.ts';
import { readSite } from '../content/read-site.ts';
import { WrongOptions } from '../command-line/parse-options.ts';
import { countedIn, showProgress, type Progress } from '../command-line/progress.ts';
import { findBrowser } from '../browser/find-browser.ts';
import { sayError } from '../writing/file-error.ts';
import { RefusedFolder } from '../writing/own-folder.ts';
import { healFolder, stageFolder } from '../writing/staged-folder.ts';
import { buildPaperSite } from './build-paper-site.ts';
import { choosePages } from './choose-pages.ts';
import { KINDS, readOptions } from './options.ts';
import { outFolder } from './out-folder.ts';
import { printPages } from './print-pages.ts';

function refuseBrokenContent({ contentDir, siteDate }: Environment, publicDir: string): void {
  const errors = errorsOf(checkContent(contentDir, { siteDate, publicDir }));
  if (errors.length > 0)
    throw new Error(`${errors.map(problemLine).join('\n')}\nNội dung còn lỗi nên chưa in; sửa rồi chạy lại.`);
}

async function print(folder: string, progress: Progress): Promise<number> {
  const options = readOptions(process.argv.slice(2));
  const environment = readEnvironment();
  progress.stage('Kiểm tra nội dung');
  refuseBrokenContent(environment, options.publicDir);
  const out = outFolder(options.out, environment.contentDir, options.publicDir);
  const basePath = environment.basePath ?? readSite(environment.contentDir).basePath;
  const built = buildAlone(environment.contentDir, () => buildPaperSite(folder, progress, options.publicDir));
  const pages = choosePages(await built, options);
  const browserPath = await findBrowser();
  progress.stage('In bằng Chromium');
  const job = { siteDir: join(folder, 'site'), basePath, browserPath, pages, out };
  const faults = await printPages({ ...job, onPage: countedIn(progress, 'tệp PDF') });
  const stages = progress.end();
  for (const [file, cut] of faults)
    console.error(`${file}: có phần vượt khổ giấy hoặc không in được: ${cut.slice(0, 3).join(' | ')}`);
  console.log(`Đã in ${pages.length} ${KINDS[options.what]} vào ${options.out}`);
  for (const line of stages) console.log(line);
  return faults.size > 0 ? 1 : 0;
}

/** Never placed: the pages for paper are thrown away when they are printed, or by the next run. */
const WORK = resolve('.build/ban-in');

healFolder(WORK);
const staged = stageFolder(WORK);
const progress = showProgress(process.stderr);
try {
  process.exitCode = await print(staged.path, progress);
} catch (error) {
  progress.end();
  console.error(sayError(error));
  process.exitCode = error instanceof RefusedFolder || error instanceof WrongOptions ? 2 : 1;
} finally {
  staged.discard();
}
process.exit();
