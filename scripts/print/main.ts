/**
 * Makes PDFs for the board, the counter and the pocket:
 *
 *   npm run print -- --what niem-yet|phan-anh|duong-day-nong|to-gap|so-tay|thay-doi|tat-ca --out DIR
 *                    [--office id] [--procedure slug] [--sector id] [--life-event id] [--public DIR]
 *
 * Builds the site with its pages for paper into a temporary folder and prints them with Chromium. The exit code is 1
 * where something would be cut on paper.
 */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { readEnvironment, type Environment } from '../../src/site/environment.ts';
import { checkContent } from '../check/check-content.ts';
import { problemLine } from '../check/formats/text.ts';
import { errorsOf } from '../check/problem.ts';
import { readSite } from '../check/read-site.ts';
import { countedIn, showProgress, type Progress } from '../command-line/progress.ts';
import { findBrowser } from '../test/find-browser.ts';
import { buildPaperSite } from './build-paper-site.ts';
import { choosePages } from './choose-pages.ts';
import { KINDS, readOptions } from './options.ts';
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
  const basePath = environment.basePath ?? readSite(environment.contentDir).basePath;
  const pages = choosePages(await buildPaperSite(folder, progress, options.publicDir), options);
  const browserPath = await findBrowser();
  progress.stage('In bằng Chromium');
  const job = { siteDir: join(folder, 'site'), basePath, browserPath, pages, out: options.out };
  const faults = await printPages({ ...job, onPage: countedIn(progress, 'tệp PDF') });
  const stages = progress.end();
  for (const [file, cut] of faults)
    console.error(`${file}: có phần vượt khổ giấy hoặc không in được: ${cut.slice(0, 3).join(' | ')}`);
  console.log(`Đã in ${pages.length} ${KINDS[options.what]} vào ${options.out}`);
  for (const line of stages) console.log(line);
  return faults.size > 0 ? 1 : 0;
}

const folder = mkdtempSync(join(tmpdir(), 'ban-in-'));
const progress = showProgress(process.stderr);
try {
  process.exitCode = await print(folder, progress);
} catch (error) {
  progress.end();
  console.error(error instanceof Error ? error.message : String(error));
  process.exitCode = 1;
} finally {
  rmSync(folder, { recursive: true, force: true });
}
process.exit();
