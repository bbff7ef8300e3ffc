import { spawnSync } from 'node:child_process';
import { join, resolve } from 'node:path';
import { needRecord, readRecord } from '../built-site/build-record.ts';
import { runCommand } from '../command-line/run-command.ts';
import { withLock } from '../writing/lock.ts';
import type { PublishOrder } from './options.ts';
import { liveRelease } from './places.ts';
import { placeRelease } from './place-release.ts';
import { releaseFaults } from './release-checks.ts';

/** Where a site is built that is to be published. */
const BUILT = '.build/ban-de-dang';

/** Builds where nothing built is named; checks, publishes and says which release is live. @returns 1 where nothing was published */
export async function runPublish(order: PublishOrder): Promise<number> {
  // A site is for everybody: the web server reads as another user.
  process.umask(0o022);
  const from = order.from ?? (await build(order.allowFewerPages));
  if (from === undefined) return 1;
  return withLock(
    join(order.to, '.dang.lock'),
    'đăng trang',
    ({ pid }) => console.error(`Một lần đăng khác đang chạy (tiến trình ${pid}); đợi nó xong …`),
    () => check({ ...order, from }),
  );
}

async function check(order: PublishOrder & { from: string }): Promise<number> {
  const record = needRecord(order.from);
  const before = liveRelease(order.to);
  const live = before && readRecord(before.site);
  const faults = releaseFaults(order.from, record, live, order.allowFewerPages);
  if (faults.length > 0) {
    console.error(
      ['Chưa đăng, trang đang chạy giữ nguyên:', ...faults.map((line) => `- ${line}`)].join('\n'),
    );
    return 1;
  }
  const release = await placeRelease(order, toDisk);
  console.log(`Đang chạy bản ${release.id}: ${record.pages} trang, theo ngày ${record.siteDate}.`);
  if (before) console.log(`Bản trước: ${before.id}. Quay lại: npm run rollback -- --to ${order.to}`);
  return 0;
}

async function build(allowFewerPages: boolean): Promise<string | undefined> {
  const out = ['--out', BUILT];
  const steps = [
    ['scripts/build/main.ts', '--release', ...out, ...(allowFewerPages ? ['--allow-fewer-pages'] : [])],
    ['scripts/addresses/main.ts', '--check', '--site', BUILT],
  ];
  for (const step of steps) if ((await runCommand('node', step)) !== 0) return undefined;
  return resolve(BUILT);
}

/** Writes what lies in memory to the disk that holds the folder, where the system has a way to; power may fail later. */
const toDisk = (folder: string): void => void spawnSync('sync', ['-f', folder]);
