/**
 * How long a correct change takes from its commit to a finished site: clones the project, changes one fee, commits, and
 * builds with the checks, as CI does. Prints seconds: `node scripts/bench/publish.ts`.
 */
import { execFileSync } from 'node:child_process';
import { mkdtempDisposableSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { runMeasured } from './run-measured.ts';

using folder = mkdtempDisposableSync(join(tmpdir(), 'publish-'));
const clone = join(folder.path, 'clone');
const git = (...args: string[]): string => execFileSync('git', args, { encoding: 'utf8' });

/** The first entry with an amount of its own, and that amount raised by a thousand đồng. */
function changeOneFee(): string {
  const files = git('-C', clone, 'grep', '-lE', '^ +amount: [1-9]', '--', 'content/thu-tuc')
    .trim()
    .split('\n');
  const file = join(clone, files[0] ?? '');
  const text = readFileSync(file, 'utf8');
  writeFileSync(
    file,
    text.replace(/^( +amount: )(\d+)/m, (_, key: string, amount: string) => `${key}${Number(amount) + 1000}`),
  );
  return files[0] ?? '';
}

git('clone', '-q', '.', clone);
symlinkSync(resolve('node_modules'), join(clone, 'node_modules'));
const changed = changeOneFee();
const author = ['-c', 'user.name=Đo', '-c', 'user.email=do@example.vn'];
git('-C', clone, ...author, 'commit', '-qam', 'Đổi một mức thu');
const { output, seconds, peakMegabytes } = await runMeasured(
  'scripts/build/main.ts',
  ['--out', join(folder.path, 'site')],
  {
    CONTENT_DIR: join(clone, 'content'),
  },
);
console.log(`changed ${changed}`);
console.log(output.trim().split('\n').slice(-2).join('\n'));
console.log(
  `from the commit to a finished site: ${seconds.toFixed(1)} s, peak memory ${peakMegabytes ?? '?'} MB`,
);
