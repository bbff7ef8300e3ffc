import { execFile, spawnSync } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, it } from 'vitest';
import { writeBuiltSite } from '../../tests/samples/built-site.ts';
import { startStaticServer } from '../serve/static-server.ts';
import { LIVE, releasesIn } from './places.ts';
import { verifyFolder } from './verify-folder.ts';
import { verifyHost } from './verify-host.ts';

const around = mkdtempSync(join(tmpdir(), 'publish-command-'));
const to = join(around, 'to');
afterAll(() => rmSync(around, { recursive: true, force: true }));

const built = (version: string, more?: Parameters<typeof writeBuiltSite>[2]): string => {
  const folder = join(around, version);
  writeBuiltSite(folder, version, more);
  return folder;
};
const args = (from: string): string[] => ['scripts/publish/main.ts', '--from', from, '--to', to];
const publish = (from: string, ...more: string[]) =>
  spawnSync(process.execPath, [...args(from), ...more], { encoding: 'utf8' });
const liveTitle = (): string | undefined =>
  /<title>(\w+)/.exec(readFileSync(join(to, LIVE, 'index.html'), 'utf8'))?.[1];

it('publishes twice at once, one after the other', async () => {
  const run = (from: string): Promise<number | null> =>
    new Promise((done) => {
      const child = execFile(process.execPath, args(from), () => done(child.exitCode));
    });
  expect(await Promise.all([run(built('a')), run(built('b'))])).toEqual([0, 0]);
  expect(releasesIn(to)).toHaveLength(2);
  expect(verifyFolder(to, undefined).findings).toEqual([]);
});

it('publishes no site that lost pages, has broken links, is half there or belongs elsewhere', () => {
  const before = liveTitle();
  const fewer = publish(built('c', { pages: 2 }));
  expect([fewer.status, fewer.stderr]).toEqual([1, expect.stringContaining('mất 33 %')]);
  const broken = built('d');
  rmSync(join(broken, 'tin-tuc'), { recursive: true });
  expect(publish(broken).stderr).toContain('404.html: liên kết "/cchc/tin-tuc/" không dẫn đến đâu.');
  const half = built('e');
  rmSync(join(half, 'sw.js'));
  expect(publish(half).stderr).toContain('Bản dựng thiếu sw.js');
  const other = built('f');
  const record = join(other, 'phien-ban.json');
  writeFileSync(record, readFileSync(record, 'utf8').replace('trang-thu', 'xa-khac'));
  expect(publish(other).stderr).toContain('khác trang, đăng vào thư mục khác');
  const preview = built('i');
  const itsRecord = join(preview, 'phien-ban.json');
  writeFileSync(itsRecord, readFileSync(itsRecord, 'utf8').replace('"commit"', '"preview": true, "commit"'));
  expect(publish(preview).stderr).toContain('Đây là bản xem trước');
  expect(publish(built('j', { release: false })).stderr).toMatch(
    /Đây không phải bản để đăng[^]*chương trình cũ hơn[^]*--release/,
  );
  const lost = built('k');
  rmSync(join(lost, 'lien-he'), { recursive: true });
  expect(publish(lost).stderr).toMatch(
    /phien-ban\.json ghi 3 trang, trong thư mục có 2[^]*lien-he\/: địa chỉ của trang đang chạy, bản mới không còn[^]*--site \S+\/dang-chay/,
  );
  const heavy = built('g');
  writeFileSync(join(heavy, '_astro/site.g.css'), randomBytes(30_000));
  expect(publish(heavy).stderr).toContain('quá 20000 byte');
  expect(publish(built('h', { pages: 2 }), '--allow-fewer-pages').status).toBe(0);
  expect([before, liveTitle()]).toEqual([expect.stringMatching(/^[ab]$/), 'h']);
});

it('only looks at a site that something else brings to its host', () => {
  const look = (from: string, ...more: string[]) =>
    spawnSync(process.execPath, ['scripts/publish/main.ts', '--check', '--from', from, ...more], {
      encoding: 'utf8',
    });
  const good = built('l');
  expect(look(good)).toMatchObject({ status: 0, stdout: 'Đăng được: 3 trang, theo ngày 2026-11-24.\n' });
  rmSync(join(good, 'tin-tuc'), { recursive: true });
  const broken = look(good);
  expect([broken.status, broken.stderr]).toEqual([1, expect.stringContaining('không dẫn đến đâu')]);
  expect(look(good, '--to', to)).toMatchObject({ status: 2 });
});

it.each([
  ['rollback', ['--to', 'noi-dang', '0001', '0002'], 'Chỉ ghi một mã bản'],
  ['verify', ['noi-dang', '--manifest', 'ban-ke.json'], '--manifest chỉ dùng với địa chỉ trang'],
])('%s refuses what it would leave unheard: %j', (command, given, refusal) => {
  const { status, stderr } = spawnSync(process.execPath, [`scripts/publish/${command}/main.ts`, ...given], {
    encoding: 'utf8',
  });
  expect([status, stderr]).toEqual([2, expect.stringContaining(refusal)]);
});

it('goes back by a command', () => {
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    ['scripts/publish/rollback/main.ts', '--to', to],
    { encoding: 'utf8' },
  );
  expect([status, stdout]).toEqual([0, expect.stringContaining('Đang chạy bản 0002-')]);
  expect(stderr).toMatch(/^Thử · bản dựng ở .*0003-/);
  expect(liveTitle()).toMatch(/^[ab]$/);
});

it('finds on a running host what was never published', async () => {
  const host = await startStaticServer({ root: join(to, LIVE), basePath: '/cchc/' });
  try {
    const ask = () => verifyHost(host.url, { manifest: undefined, publicKey: undefined });
    expect((await ask()).findings).toEqual([]);
    writeFileSync(join(to, LIVE, 'tin-tuc/index.html'), 'hacked');
    rmSync(join(to, LIVE, 'sw.js'));
    expect((await ask()).findings.sort()).toEqual([
      'sw.js: máy chủ không gửi.',
      'tin-tuc/index.html: máy chủ gửi nội dung khác bản đã đăng.',
    ]);
  } finally {
    await host.close();
  }
  const { status, stdout, stderr } = spawnSync(process.execPath, ['scripts/publish/verify/main.ts', to], {
    encoding: 'utf8',
  });
  expect(stderr).toMatch(/^Thử · bản dựng ở /);
  expect([status, stdout]).toEqual([1, expect.stringContaining('tin-tuc/index.html: nội dung đã bị đổi.')]);
  expect(existsSync(join(to, '.dang.lock'))).toBe(false);
});
