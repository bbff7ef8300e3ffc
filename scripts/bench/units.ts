/**
 * What the sites of many made-up communes cost that share one base: `node scripts/bench/units.ts --units 10 --base DIR`.
 * Each is begun by `npm run init` and built by `npm run build:units`; without a base, the procedures of content/ are it.
 */
import { cpSync, globSync, mkdtempDisposableSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { text, wholeNumber } from '../command-line/option.ts';
import { defineCall } from '../command-line/read-call.ts';
import { runCall } from '../command-line/run-call.ts';
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

await runCall(BENCH_UNITS, async ({ units, base }) => {
  using room = mkdtempDisposableSync(join(tmpdir(), 'units-'));
  const names = Array.from({ length: units }, (_, at) => `xa-${at + 1}`);
  for (const [at, name] of names.entries())
    await runMeasured('scripts/init/main.ts', [`Xã Thí Dụ ${at + 1}, tỉnh Thí Dụ`, join(room.path, name)]);
  const shared = base ?? join(room.path, 'chung');
  if (base === undefined) cpSync('content/thu-tuc', join(shared, 'thu-tuc'), { recursive: true });
  const sites = join(room.path, 'trang');
  const { output, seconds } = await runMeasured('scripts/units/main.ts', [
    ...['--base', shared, '--out', sites],
    ...names.map((name) => join(room.path, name)),
  ]);
  const files = globSync('**/*', { cwd: sites, withFileTypes: true }).filter((found) => found.isFile());
  const bytes = files.reduce((sum, { parentPath, name }) => sum + statSync(join(parentPath, name)).size, 0);
  const pages = files.filter(({ name }) => name.endsWith('.html')).length;
  console.log(output.trim());
  console.log(
    `${units} units: ${seconds.toFixed(0)} s, ${(seconds / units).toFixed(1)} s each; ${pages} pages, ${(bytes / 1e6).toFixed(0)} MB`,
  );
});
