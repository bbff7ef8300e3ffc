/**
 * Checks the content, builds the site and indexes it: `npm run build [-- --out DIR] [--public DIR]
 * [--release]`; with --release a site that may not be published yet is not built. Says what changed
 * state since the build before and what will in the next days.
 * Reads the environment contract (src/site/environment.ts). A broken content folder or variable stops the build with
 * every problem at once; the folder of the last good build stays as it was.
 */
import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { readEnvironment, type Environment } from '../../src/site/environment.ts';
import { checkRead } from '../check/check-content.ts';
import { problemLine, summaryLine } from '../check/formats/text.ts';
import { errorsOf, warningsOf } from '../check/problem.ts';
import { readContent } from '../check/read-content.ts';
import { countedIn, showProgress } from '../command-line/progress.ts';
import { readRecord } from './build-record.ts';
import { buildSite } from './build-site.ts';
import { finishSite } from './finish-site.ts';
import { releaseObstacles } from './release.ts';
import { sayChanges } from './say-changes.ts';
import { sayRedirects } from './say-redirects.ts';
import { sayCopies } from './write-worker.ts';

const { values } = parseArgs({
  options: {
    out: { type: 'string', default: 'dist' },
    public: { type: 'string', default: 'public' },
    release: { type: 'boolean', default: false },
  },
});
const publicDir = resolve(values.public);

function environmentOrExit(): Environment {
  try {
    return readEnvironment();
  } catch (error) {
    console.error((error as Error).message);
    process.exit(1);
  }
}

const environment = environmentOrExit();
const progress = showProgress(process.stderr);
progress.stage('Kiểm tra nội dung');
const read = readContent(resolve(environment.contentDir), environment.siteDate, publicDir);
const { content } = read;
const report = checkRead(read, countedIn(progress, 'quy tắc'));
const errors = errorsOf(report);
for (const error of errors) console.error(problemLine(error));
if (errors.length > 0) {
  console.error(`${summaryLine(report)} Trang chưa được dựng lại; bản đang có giữ nguyên.`);
  process.exit(1);
}
if (warningsOf(report).length > 0)
  console.log(`${summaryLine(report)} Chạy "npm run check" để xem cảnh báo.`);
const site = content.lists.site?.value;
const obstacles = values.release && site ? releaseObstacles(site, environment.siteUrl ?? site.url) : [];
for (const obstacle of obstacles) console.error(obstacle);
if (obstacles.length > 0) {
  console.error(
    `Chưa đăng được: ${obstacles.length} điều cơ quan còn phải cung cấp. Bản đang có giữ nguyên.`,
  );
  process.exit(1);
}

process.env['ASTRO_TELEMETRY_DISABLED'] = '1';
const outDir = resolve(values.out);
const lastDate = readRecord(outDir)?.siteDate;
const { pages, indexed, finished } = await buildSite(
  environment,
  outDir,
  (siteDir) => finishSite(siteDir, content, environment),
  progress,
  publicDir,
);
const stages = progress.end();
console.log(
  `Đã dựng ${pages} trang (${indexed} trang tìm được) theo ngày ${environment.siteDate} vào ${values.out}`,
);
console.log(sayChanges(content, lastDate));
console.log(sayCopies(finished.copies));
const warnings = sayRedirects(finished.redirects);
if (warnings) console.warn(warnings);
for (const line of stages) console.log(line);
process.exit(0);
