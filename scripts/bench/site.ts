/**
 * Builds the 700 official records of commune level and the project's own content in a temporary folder and prints seconds
 * per stage, pages, peak memory and bytes: `npm run bench [-- --records FILE]`. Without the records only the content is built.
 */
import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { WARD_RECORDS } from '../test/sites.ts';
import { firstResult } from './first-result.ts';
import { procedurePageSpread } from './page-bytes.ts';
import { runMeasured } from './run-measured.ts';

/** Aims: bytes of a procedure page at the 95th percentile, bytes to the first result. */
const PAGE_AIM = 20_000;
const SEARCH_AIM = 120_000;
const BASE_PATH = '/cai-cach-hanh-chinh/';
const QUESTIONS = ['dang ky khai sinh', 'giấy độc thân', 'mở quán cà phê', 'làm lại căn cước bị mất'];

const { values } = parseArgs({ options: { records: { type: 'string', default: WARD_RECORDS } } });
const folder = mkdtempSync(join(tmpdir(), 'bench-'));

const ratio = (value: number, aim: number): string => `${value} B (${(value / aim).toFixed(2)} of ${aim})`;

async function measure(name: string, contentDir: string): Promise<void> {
  const siteDir = join(folder, `${name}-site`);
  const { output, seconds, peakMegabytes } = await runMeasured('scripts/build/main.ts', ['--out', siteDir], {
    CONTENT_DIR: contentDir,
    BASE_PATH,
  });
  console.log(`\n${name}: ${output.trim().split('\n').slice(-2).join('\n')}`);
  console.log(`whole build ${seconds.toFixed(1)} s, peak memory ${peakMegabytes ?? '?'} MB`);
  const { median, p95, max } = procedurePageSpread(siteDir, BASE_PATH);
  console.log(`procedure page, brotli: median ${median} B, p95 ${ratio(p95, PAGE_AIM)}, max ${max} B`);
  const { bytes, searchMs } = await firstResult(siteDir, BASE_PATH, QUESTIONS);
  console.log(
    `first search result: ${ratio(bytes, SEARCH_AIM)}, search ${searchMs.toFixed(1)} ms in the page`,
  );
}

try {
  await measure('content', 'content');
  if (existsSync(values.records)) {
    const contentDir = join(folder, 'records-content');
    const { seconds, output } = await runMeasured('scripts/import/main.ts', [
      values.records,
      '--into',
      contentDir,
    ]);
    console.log(`\nimport ${seconds.toFixed(1)} s: ${/mới \d+[^\n]*/.exec(output)?.[0] ?? ''}`);
    await measure('records', contentDir);
  } else console.log(`\n${values.records} is not at hand: the official records were not measured`);
} finally {
  rmSync(folder, { recursive: true, force: true });
}
process.exit(0);
