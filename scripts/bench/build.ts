/**
 * Builds the same entries with this project and with Eleventy in one run and prints the ratio:
 *
 *   npm run bench:build [-- --records FILE] [--write]
 *
 * Eleventy is fetched with npm into a temporary folder and makes one plain page of each entry: no menu, no search, no
 * checks, no pictures, no lists. --write puts the table into docs/bench.md.
 */
import { cpSync, existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { formatDecimals } from '../../src/text/numbers.ts';
import { flag, text } from '../command-line/option.ts';
import { showProgress, type Progress } from '../command-line/progress.ts';
import { defineCall } from '../command-line/read-call.ts';
import { runCall } from '../command-line/run-call.ts';
import { WARD_RECORDS } from '../test/sites.ts';
import { copyOfContent, importInto, keepBuildFolder } from './bench-content.ts';
import { buildWithEleventy, ELEVENTY, installEleventy } from './eleventy.ts';
import { figureTable, machineLine, writeReport, type Figure } from './figures.ts';
import { measureBuild } from './measures.ts';

const BENCH_BUILD = defineCall({
  command: 'npm run bench:build',
  about: 'Dựng cùng những mục ấy bằng trang này và bằng Eleventy, in tỉ số thời gian.',
  options: {
    records: text('TỆP', 'hồ sơ nhập thêm', WARD_RECORDS),
    write: flag('ghi bảng vào docs/bench.md'),
  },
  read: (values) => values,
});
async function compare(folder: string, records: string, progress: Progress): Promise<string> {
  const machine = machineLine(new Date());
  progress.stage(`Cài ${ELEVENTY}`);
  const other = join(folder, 'eleventy');
  await installEleventy(other);
  const contentDir = copyOfContent(join(folder, 'noi-dung'), String(Date.now()));
  progress.stage('Nhập hồ sơ');
  if (existsSync(records)) await importInto(contentDir, records);
  progress.stage('Dựng bằng Eleventy');
  const plain = await buildWithEleventy(other, contentDir);
  progress.stage('Dựng trang này, chưa vẽ ảnh nào');
  const cold = await measureBuild(contentDir);
  progress.stage('Dựng trang này, ảnh đã vẽ');
  const again = join(folder, 'noi-dung-2');
  cpSync(contentDir, again, { recursive: true });
  const warm = await measureBuild(again);
  const row = (
    what: string,
    { seconds: value, ...size }: { seconds: number; pages: number; bytes?: number },
  ): Figure => ({
    what,
    value,
    unit: 'giây',
    pages: size.pages,
    ...(size.bytes && { bytes: size.bytes }),
  });
  const rows = [
    row(`${ELEVENTY}, mỗi mục một trang trơn`, plain),
    row('trang này, chưa vẽ ảnh nào', cold),
    row('trang này, ảnh đã vẽ', warm),
  ];
  const whole = warm.seconds / plain.seconds;
  const each = warm.seconds / warm.pages / (plain.seconds / plain.pages);
  return `${machine}\n\n${figureTable(rows)}\n\nSo với Eleventy, ảnh đã vẽ: ${formatDecimals(whole, 2)} lần thời gian cả trang, ${formatDecimals(each, 2)} lần thời gian mỗi trang.`;
}

await runCall(BENCH_BUILD, async ({ records, write }) => {
  const folder = mkdtempSync(join(tmpdir(), 'do-dung-'));
  const progress = showProgress(process.stderr);
  const cleanUp = keepBuildFolder();
  try {
    const report = await compare(folder, records, progress);
    progress.end();
    console.log(`\n${report}`);
    if (write) writeReport('eleventy', report);
  } finally {
    cleanUp();
    rmSync(folder, { recursive: true, force: true });
  }
});
process.exit();
