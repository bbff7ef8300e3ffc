import { resolve } from 'node:path';
import type { Environment } from '../../src/site/environment.ts';
import { attachmentProblems } from '../check/attachments/attachment-problems.ts';
import { checkRead, withProblems } from '../check/check-content.ts';
import type { Content } from '../content/content.ts';
import { summaryLine } from '../check/formats/text.ts';
import { problemLine } from '../content/problem-line.ts';
import { errorsOf, warningsOf } from '../content/problem.ts';
import { readContent } from '../content/read-content.ts';
import { countedIn, type Progress } from '../command-line/progress.ts';
import type { BuildOptions } from './options.ts';
import { releaseObstacles } from './release.ts';

/**
 * The content, when nothing is wrong with it; what is wrong is printed, all of it at once.
 * @throws Error in Vietnamese that sums up why there will be no build
 */
export async function checkedContent(
  { contentDir, siteDate, siteUrl }: Environment,
  { publicDir, release }: BuildOptions,
  progress: Progress,
): Promise<Content> {
  const read = readContent(resolve(contentDir), siteDate, publicDir);
  const rules = checkRead(read, countedIn(progress, 'quy tắc'));
  const report = withProblems(rules, await attachmentProblems(read.content));
  const errors = errorsOf(report);
  for (const error of errors) console.error(problemLine(error));
  if (errors.length > 0)
    throw new Error(`${summaryLine(report)} Trang chưa được dựng lại; bản đang có giữ nguyên.`);
  if (warningsOf(report).length > 0)
    console.log(`${summaryLine(report)} Chạy "npm run check" để xem cảnh báo.`);
  const site = read.content.lists.site?.value;
  const obstacles = release && site ? releaseObstacles(site, siteUrl ?? site.url) : [];
  for (const obstacle of obstacles) console.error(obstacle);
  if (obstacles.length > 0)
    throw new Error(
      `Chưa đăng được: ${obstacles.length} điều cơ quan còn phải cung cấp. Bản đang có giữ nguyên.`,
    );
  return read.content;
}
