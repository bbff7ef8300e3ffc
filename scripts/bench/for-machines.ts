/**
 * What open data, feeds and the calendar cost a build of content/: `node scripts/bench/for-machines.ts`. Two copies of the
 * project are built, with the endpoints and without them, both with the link pictures that this project has drawn.
 */
import { cpSync, existsSync, globSync, mkdtempDisposableSync, rmSync, statSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { defineCall } from '../command-line/read-call.ts';
import { runCall } from '../command-line/run-call.ts';
import { TEST_DATE, TEST_SITE_URL } from '../test/sites.ts';
import { runMeasured } from './run-measured.ts';

const ENDPOINTS = ['du-lieu-mo', '[...nguon].xml.ts', 'lich.ics.ts'];
const NOT_COPIED = ['node_modules', '.git', '.build', 'dist'].map((name) => resolve(name));
const PICTURES = ['.build/link-previews', '.build/posters'];

interface Built {
  seconds: number;
  cpuSeconds: number;
  /** By path: bytes. */
  files: ReadonlyMap<string, number>;
}

function copyProject(into: string, without: readonly string[]): void {
  cpSync('.', into, { recursive: true, filter: (path) => !NOT_COPIED.includes(resolve(path)) });
  for (const kept of PICTURES) if (existsSync(kept)) cpSync(kept, join(into, kept), { recursive: true });
  symlinkSync(resolve('node_modules'), join(into, 'node_modules'));
  for (const page of without) rmSync(join(into, 'src/pages', page), { recursive: true });
}

async function buildIn(project: string): Promise<Built> {
  const [home, out] = [process.cwd(), join(project, '.build/trang')];
  process.chdir(project);
  try {
    const env = { SITE_DATE: TEST_DATE, SITE_URL: TEST_SITE_URL, COMMIT: '0000000' };
    const { seconds, cpuSeconds = 0 } = await runMeasured('scripts/build/main.ts', ['--out', out], env);
    const found = globSync('**/*', { cwd: out }).map((path) => [path, statSync(join(out, path))] as const);
    const files = new Map(
      found.flatMap(([path, stat]) => (stat.isFile() ? [[path, stat.size] as const] : [])),
    );
    return { seconds, cpuSeconds, files };
  } finally {
    process.chdir(home);
  }
}

const BENCH = defineCall({
  command: 'node scripts/bench/for-machines.ts',
  about: 'Đo dữ liệu mở, nguồn tin và lịch thêm bao nhiêu vào một lần dựng content/.',
  options: {},
  read: (asked) => asked,
});

await runCall(BENCH, async () => {
  const build = async (without: readonly string[]): Promise<Built> => {
    using room = mkdtempDisposableSync(join(tmpdir(), 'cho-may-'));
    copyProject(room.path, without);
    return await buildIn(room.path);
  };
  const [bare, whole] = [await build(ENDPOINTS), await build([])];
  const added = [...whole.files].filter(([path]) => !bare.files.has(path));
  const bytes = added.reduce((sum, [, size]) => sum + size, 0);
  const procedures = [...whole.files.keys()].filter((path) =>
    /^thu-tuc\/[^/]+\/index\.html$/.test(path),
  ).length;
  const say = ({ seconds, cpuSeconds, files }: Built): string =>
    `${seconds.toFixed(1)} s, of a core ${cpuSeconds.toFixed(1)} s, ${files.size} files`;
  const share = ((whole.cpuSeconds / bare.cpuSeconds - 1) * 100).toFixed(1);
  console.log(`without: ${say(bare)}\nwith: ${say(whole)} (+${share} % of a core)`);
  console.log(
    `${added.length} files, ${(bytes / 1e6).toFixed(1)} MB; for each of ${procedures} procedures ${(added.length / procedures).toFixed(1)} files, ${(bytes / procedures / 1e3).toFixed(1)} KB`,
  );
});
