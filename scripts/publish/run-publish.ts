import { spawnSync } from 'node:child_process';
import { join, resolve } from 'node:path';
import { needRecord, readRecord } from '../built-site/build-record.ts';
import { runCommand } from '../command-line/run-command.ts';
import { withLock } from '../writing/lock.ts';
import type { RecordedSite } from './lost-pages.ts';
import type { CheckOrder, PublishOrder } from './options.ts';
import { LIVE, liveRelease } from './places.ts';
import { placeRelease } from './place-release.ts';
import { releaseFaults } from './release-checks.ts';

/** Where a site is built that is to be published. */
const BUILT = '.build/ban-de-dang';

/**
 * Builds where nothing built is named; checks, publishes and says which release is live. An order without a place only checks.
 * @returns 1 where nothing was or may be published
 */
export async function runPublish(order: PublishOrder | CheckOrder): Promise<number> {
  if (order.to === undefined) return lookAt(order);
  // A site is for everybody: the web server reads as another user.
  process.umask(0o022);
  const from = order.from ?? (await build(order.allowFewerPages));
  if (from === undefined) return 1;
  return withLock(
    join(order.to, '.dang.lock'),
    'đăng trang',
    ({ pid }) => console.error(`Một lần đăng khác đang chạy (tiến trình ${pid}); đợi nó xong …`),
    () => publish({ ...order, from }),
  );
}

function lookAt({ from, allowFewerPages }: CheckOrder): number {
  const record = needRecord(from);
  const { faults } = releaseFaults({ siteDir: from, record }, undefined, '', allowFewerPages);
  if (faults.length === 0) console.log(`Đăng được: ${record.pages} trang, theo ngày ${record.siteDate}.`);
  return say('Không đăng được bản này:', faults);
}

function say(told: string, faults: readonly string[]): number {
  if (faults.length === 0) return 0;
  console.error([told, ...faults.map((line) => `- ${line}`)].join('\n'));
  return 1;
}

async function publish(order: PublishOrder & { from: string }): Promise<number> {
  const record = needRecord(order.from);
  const before = liveRelease(order.to);
  const { faults, notices } = releaseFaults(
    { siteDir: order.from, record },
    before && recorded(before.site),
    join(order.to, LIVE),
    order.allowFewerPages,
  );
  if (say('Chưa đăng, trang đang chạy giữ nguyên:', faults) > 0) return 1;
  for (const notice of notices) console.error(notice);
  const release = await placeRelease(order, toDisk);
  console.log(`Đang chạy bản ${release.id}: ${record.pages} trang, theo ngày ${record.siteDate}.`);
  if (before) console.log(`Bản trước: ${before.id}. Quay lại: npm run rollback -- --to ${order.to}`);
  return 0;
}

function recorded(siteDir: string): RecordedSite | undefined {
  const record = readRecord(siteDir);
  return record && { siteDir, record };
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
