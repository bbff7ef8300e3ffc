/**
 * What the sites of many made-up communes cost that share one base: `node scripts/bench/units.ts --units 10 --base DIR`.
 * Each is begun by `npm run init`, is given an address of its own and built by `npm run build:units`; without a base, the
 * procedures of content/ are it, with the documents that they name.
 */
import {
  copyFileSync,
  cpSync,
  existsSync,
  globSync,
  mkdirSync,
  mkdtempDisposableSync,
  readFileSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { loadavg, tmpdir } from 'node:os';
import { join } from 'node:path';
import { text, wholeNumber } from '../command-line/option.ts';
import { defineCall } from '../command-line/read-call.ts';
import { runCall } from '../command-line/run-call.ts';
import { withDescendants } from './units/descendants.ts';
import { runMeasured } from './run-measured.ts';

const BENCH_UNITS = defineCall({
  command: 'node scripts/bench/units.ts',
  about: 'Đo dựng trang của nhiều xã giả định trên một phần chung.',
  options: {
    units: wholeNumber('bao nhiêu xã', 10, [1, 1000]),
    base: text('THƯ-MỤC', 'phần chung (không ghi: các thủ tục của content/)'),
  },
  read: (asked) => asked,
});

/** A base of all procedures of content/ and the documents that they name. */
function makeBase(base: string): void {
  cpSync('content/thu-tuc', join(base, 'thu-tuc'), { recursive: true });
  mkdirSync(join(base, 'van-ban'));
  const texts = globSync('content/thu-tuc/*.mdx').map((file) => readFileSync(file, 'utf8'));
  for (const [, id = ''] of texts.flatMap((whole) => [...whole.matchAll(/^ +document: '?([\w-]+)'?$/gm)])) {
    const file = `van-ban/${id}.mdx`;
    if (existsSync(join('content', file))) copyFileSync(join('content', file), join(base, file));
  }
}

async function makeUnit(folder: string, at: number): Promise<void> {
  await runMeasured('scripts/init/main.ts', [`Xã Thí Dụ ${at}, tỉnh Thí Dụ`, folder]);
  const file = join(folder, 'content/site.yaml');
  writeFileSync(
    file,
    readFileSync(file, 'utf8').replace(/^url: .*$/m, `url: https://xa-thi-du-${at}.example`),
  );
}

await runCall(BENCH_UNITS, async ({ units, base }) => {
  using room = mkdtempDisposableSync(join(tmpdir(), 'units-'));
  const folders = Array.from({ length: units }, (_, at) => join(room.path, `xa-${at + 1}`));
  for (const [at, folder] of folders.entries()) await makeUnit(folder, at + 1);
  const shared = base ?? join(room.path, 'chung');
  if (base === undefined) makeBase(shared);
  const sites = join(room.path, 'trang');
  const load = loadavg()[0] ?? 0;
  const { result, taken } = await withDescendants(() =>
    runMeasured('scripts/units/main.ts', ['--base', shared, '--out', sites, ...folders]),
  );
  const files = globSync('**/*', { cwd: sites, withFileTypes: true }).filter((found) => found.isFile());
  const bytes = files.reduce((sum, { parentPath, name }) => sum + statSync(join(parentPath, name)).size, 0);
  const pages = files.filter(({ name }) => name.endsWith('.html')).length;
  console.log(result.output.trim());
  console.log(`${units} units: ${result.seconds.toFixed(0)} s, ${taken.cpuSeconds.toFixed(0)} CPU seconds`);
  console.log(`each: ${(taken.cpuSeconds / units).toFixed(1)} CPU seconds, load before ${load.toFixed(1)}`);
  console.log(`peak memory ${taken.peakMegabytes} MB; ${pages} pages, ${(bytes / 1e6).toFixed(0)} MB`);
});
