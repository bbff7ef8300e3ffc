/**
 * Checks the content, builds the site and indexes it: `npm run build [-- --out DIR]`.
 * Reads the environment contract (src/site/environment.ts). A broken content folder or variable stops the build with
 * every problem at once; the folder of the last good build stays as it was.
 */
import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { readEnvironment, type Environment } from '../../src/site/environment.ts';
import { checkContent } from '../check/check-content.ts';
import { problemLine, summaryLine } from '../check/formats/text.ts';
import { errorsOf, warningsOf } from '../check/problem.ts';
import { buildSite } from './build-site.ts';

const { values } = parseArgs({ options: { out: { type: 'string', default: 'dist' } } });

function environmentOrExit(): Environment {
  try {
    return readEnvironment();
  } catch (error) {
    console.error((error as Error).message);
    process.exit(1);
  }
}

const environment = environmentOrExit();
const started = performance.now();
const report = checkContent(environment.contentDir, { siteDate: environment.siteDate });
const errors = errorsOf(report);
for (const error of errors) console.error(problemLine(error));
if (errors.length > 0) {
  console.error(`${summaryLine(report)} Trang chưa được dựng lại; bản đang có giữ nguyên.`);
  process.exit(1);
}
if (warningsOf(report).length > 0)
  console.log(`${summaryLine(report)} Chạy "npm run check" để xem cảnh báo.`);
const checked = (performance.now() - started) / 1000;

process.env['ASTRO_TELEMETRY_DISABLED'] = '1';
const { pages, indexed, seconds } = await buildSite(environment, resolve(values.out));
const stages = { check: checked, pages: seconds.pages, index: seconds.index };
console.log(
  `Đã dựng ${pages} trang (${indexed} trang tìm được) theo ngày ${environment.siteDate} vào ${values.out}`,
);
console.log(
  Object.entries(stages)
    .map(([stage, time]) => `${stage} ${time.toFixed(1)} s`)
    .join(' · '),
);
process.exit(0);
