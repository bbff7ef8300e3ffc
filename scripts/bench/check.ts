/**
 * Prints how long `npm run check` takes over the committed content with the official records imported into it (more than
 * 1,000 entries): `node scripts/bench/check.ts [--records FILE]`.
 */
import { spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdtempDisposableSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { text } from '../command-line/option.ts';
import { runCall } from '../command-line/run-call.ts';
import { WARD_RECORDS } from '../test/sites.ts';
import { spreadOf } from '../../src/text/spread.ts';

const AIM_SECONDS = 3;
const RUNS = 3;

/** Runs a script of the project; `check` ends with 1 where records have errors, and its time counts all the same. */
function run(script: string, ...args: string[]): { output: string; seconds: number } {
  const started = performance.now();
  const { stdout } = spawnSync(process.execPath, [script, ...args], { encoding: 'utf8', maxBuffer: 2 ** 28 });
  return { output: stdout.trim(), seconds: (performance.now() - started) / 1000 };
}

function measure(records: string): void {
  using folder = mkdtempDisposableSync(join(tmpdir(), 'bench-check-'));
  const content = join(folder.path, 'content');
  cpSync('content', content, { recursive: true });
  if (existsSync(records)) run('scripts/import/main.ts', records, '--into', content, '--level', 'all');
  else console.log(`${records} is not at hand: only the committed content is checked`);
  const runs = Array.from({ length: RUNS }, () => run('scripts/check/main.ts', '--content', content));
  const { median } = spreadOf(runs.map(({ seconds }) => seconds));
  const [counted = '', entries = ''] = /^.*kiểm tra (\d+) mục.*$/m.exec(runs[0]?.output ?? '') ?? [];
  console.log(counted);
  console.log(
    `check: median ${median.toFixed(2)} s of ${RUNS} runs, ${((median * 1000) / Number(entries)).toFixed(2)} s for 1,000 entries (aim ${AIM_SECONDS} s)`,
  );
}

await runCall(
  {
    command: 'node scripts/bench/check.ts',
    about: 'Đo npm run check trên nội dung của dự án và hồ sơ nhập thêm (hơn 1.000 mục).',
    options: { records: text('TỆP', 'hồ sơ nhập thêm', WARD_RECORDS) },
    read: ({ records }) => records,
  },
  measure,
);
