import { join, resolve } from 'node:path';
import type { Environment } from '../../src/site/environment.ts';
import { buildAlone } from '../build/build-lock.ts';
import { checkContent } from '../check/check-content.ts';
import { problemLine } from '../content/problem-line.ts';
import { errorsOf } from '../content/problem.ts';
import { copyLetters } from './copy-letters.ts';
import { readSite } from '../content/read-site.ts';
import { countedIn, showProgress, type Progress } from '../command-line/progress.ts';
import { findBrowser } from '../browser/find-browser.ts';
import { healFolder, stageFolder } from '../writing/staged-folder.ts';
import { buildPaperSite } from './build-paper-site.ts';
import { choosePages } from './choose-pages.ts';
import { KINDS, type PrintOptions } from './options.ts';
import { outFolder } from './out-folder.ts';
import { printPages } from './print-pages.ts';

function refuseBrokenContent({ contentDir, siteDate }: Environment, publicDir: string): void {
  const errors = errorsOf(checkContent(contentDir, { siteDate, publicDir }));
  if (errors.length > 0)
    throw new Error(`${errors.map(problemLine).join('\n')}\nNội dung còn lỗi nên chưa in; sửa rồi chạy lại.`);
}

async function print(folder: string, options: PrintOptions, progress: Progress): Promise<number> {
  const { environment } = options;
  progress.stage('Kiểm tra nội dung');
  refuseBrokenContent(environment, options.publicDir);
  const out = outFolder(options.out, environment.contentDir, options.publicDir);
  const basePath = environment.basePath ?? readSite(environment.contentDir).basePath;
  const built = buildAlone(environment.contentDir, () =>
    buildPaperSite(folder, progress, { contentDir: environment.contentDir, publicDir: options.publicDir }),
  );
  const pages = choosePages(await built, options);
  const browserPath = await findBrowser();
  progress.stage('In bằng Chromium');
  const job = { siteDir: join(folder, 'site'), basePath, browserPath, pages, out };
  const letters = copyLetters(pages, join(folder, 'site'), out);
  const { faults, unread } = await printPages({ ...job, onPage: countedIn(progress, 'tệp PDF') });
  const stages = progress.end();
  for (const [file, cut] of faults)
    console.error(`${file}: có phần vượt khổ giấy hoặc không in được: ${cut.slice(0, 3).join(' | ')}`);
  for (const [file, tokens] of unread)
    console.log(`${file}: máy chưa biết đọc, người đọc tự định: ${tokens.join('; ')}`);
  console.log(`Đã in ${pages.length} ${KINDS[options.what]} vào ${options.out}`);
  for (const letter of letters) console.log(`Đã viết bản gửi thư ${letter}`);
  for (const line of stages) console.log(line);
  return faults.size > 0 ? 1 : 0;
}

/** Never placed: the pages for paper are thrown away when they are printed, or by the next run. */
const WORK = resolve('.build/ban-in');

/**
 * Builds the site with its pages for paper into a folder of its own and prints them with Chromium.
 * @returns 1 where something would be cut on paper
 */
export async function runPrint(options: PrintOptions): Promise<number> {
  healFolder(WORK);
  const staged = stageFolder(WORK);
  const progress = showProgress(process.stderr);
  try {
    return await print(staged.path, options, progress);
  } finally {
    progress.end();
    staged.discard();
  }
}
