import { spawnSync } from 'node:child_process';
import { generateKeyPairSync } from 'node:crypto';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, beforeEach, describe, expect, it } from 'vitest';
import { writeBuiltSite } from '../../tests/samples/built-site.ts';
import { liveRelease, LIVE, releasesDir, releasesIn } from './places.ts';
import { placeRelease } from './place-release.ts';
import { rollbackTo } from './rollback-to.ts';
import { verifyFolder } from './verify-folder.ts';

const around = mkdtempSync(join(tmpdir(), 'publish-'));
afterAll(() => rmSync(around, { recursive: true, force: true }));

const built = (version: string): string => join(around, `built-${version}`);
for (const version of ['a', 'b', 'c', 'd']) writeBuiltSite(built(version), version);

let to: string;
let count = 0;
beforeEach(() => {
  to = join(around, `to-${(count += 1)}`);
});

const publish = (version: string, more: { keep?: number; key?: string } = {}) =>
  placeRelease({ from: built(version), to, keep: 5, key: undefined, ...more });

/** The version that a reader gets: page and style of one and the same build, nothing changed, lost or foreign. */
function seen(): string {
  const page = readFileSync(join(to, LIVE, 'index.html'), 'utf8');
  const version = /<title>(\w)/.exec(page)?.[1] ?? '';
  expect(existsSync(join(to, LIVE, `_astro/site.${version}.css`))).toBe(true);
  expect(verifyFolder(to, undefined).findings).toEqual([]);
  return version;
}

describe('publishing', () => {
  it('switches to the new site, keeps the last ones and goes back', async () => {
    for (const version of ['a', 'b', 'c']) await publish(version, { keep: 2 });
    expect(seen()).toBe('c');
    expect(releasesIn(to)).toHaveLength(2);
    await rollbackTo(to, undefined);
    expect(seen()).toBe('b');
    await expect(rollbackTo(to, undefined)).rejects.toThrow('không có bản nào trước bản đang chạy');
    await publish('d', { keep: 2 });
    await rollbackTo(to, undefined);
    expect(seen()).toBe('b');
  });

  it('lets a page that was opened before a switch find its styles after it, as long as its release stays', async () => {
    await publish('a', { keep: 2 });
    await publish('b', { keep: 2 });
    expect(existsSync(join(to, LIVE, '_astro/site.a.css'))).toBe(true);
    await rollbackTo(to, undefined);
    expect(existsSync(join(to, LIVE, '_astro/site.b.css'))).toBe(true);
    await publish('c', { keep: 2 });
    await publish('d', { keep: 2 });
    expect(existsSync(join(to, LIVE, '_astro/site.a.css'))).toBe(false);
    expect(seen()).toBe('d');
  });

  it('takes packed copies of unchanged files from the release before', async () => {
    await publish('a');
    const packed = join(to, LIVE, 'tin-tuc/index.html.br');
    const first = readFileSync(packed);
    await publish('a');
    expect(readFileSync(packed)).toEqual(first);
    expect(existsSync(join(to, LIVE, 'sw.js.br'))).toBe(false);
  });
});

const acts: string[] = [];
await placeRelease(
  { from: built('a'), to: join(around, 'acts'), keep: 2, key: undefined },
  undefined,
  (act) => acts.push(act),
);
/** Each act, and one that never comes: the publishing then ends. */
const PAST = 1000;
const moments = [...acts.keys(), PAST];
const KILLED = `
  const [from, to, last] = process.argv.slice(1);
  const { placeRelease } = await import(${JSON.stringify(pathToFileURL(join(import.meta.dirname, 'place-release.ts')).href)});
  let act = 0;
  await placeRelease({ from, to, keep: 2, key: undefined }, undefined, () => {
    if (act++ === Number(last)) process.kill(process.pid, 'SIGKILL');
  });`;

describe('the live site', () => {
  it('is whole wherever the publishing is killed, and the next one succeeds', async () => {
    await publish('a');
    await publish('b', { keep: 2 });
    expect(moments.length).toBeGreaterThanOrEqual(20);
    for (const moment of moments) {
      const before = seen();
      const next = before === 'c' ? 'd' : 'c';
      const { signal } = spawnSync(process.execPath, [
        '--input-type=module',
        '-e',
        KILLED,
        built(next),
        to,
        String(moment),
      ]);
      expect([moment, signal]).toEqual([moment, moment === PAST ? null : 'SIGKILL']);
      expect([before, next]).toContain(seen());
    }
    await publish('a', { keep: 2 });
    expect(seen()).toBe('a');
    expect(releasesIn(to).length).toBeLessThanOrEqual(3);
  });

  it.each(['ENOSPC', 'EROFS', 'EACCES'])('is whole wherever the disk says %s', async (code) => {
    await publish('a');
    for (const moment of acts.keys()) {
      let act = 0;
      const failing = placeRelease({ from: built('b'), to, keep: 2, key: undefined }, undefined, () => {
        if (act++ === moment) throw Object.assign(new Error(code), { code, path: to });
      });
      await expect(failing).rejects.toThrow(code);
      expect(['a', 'b']).toContain(seen());
    }
    await publish('c', { keep: 2 });
    expect(seen()).toBe('c');
  });

  it('is whole on a real full disk, and on one that turned read-only', async (test) => {
    mkdirSync(to);
    const mounted = spawnSync('mount', ['-t', 'tmpfs', '-o', 'size=160k', 'tmpfs', to]).status === 0;
    if (!mounted) test.skip('this machine lets nobody mount a small disk');
    try {
      await publish('a');
      const outcomes: boolean[] = [];
      for (let time = 0; time < 6; time += 1)
        outcomes.push(
          await publish('b', { keep: 50 }).then(
            () => true,
            () => false,
          ),
        );
      expect(outcomes).toContain(false);
      expect(['a', 'b']).toContain(seen());
      expect(spawnSync('mount', ['-o', 'remount,ro', to]).status).toBe(0);
      await expect(publish('c')).rejects.toThrow('EROFS');
      expect(['a', 'b']).toContain(seen());
    } finally {
      spawnSync('umount', [to]);
    }
  });
});

describe('verifying', () => {
  const key = join(around, 'khoa.pem');
  const publicKey = join(around, 'khoa-cong-khai.pem');
  const pair = generateKeyPairSync('ed25519');
  writeFileSync(key, pair.privateKey.export({ type: 'pkcs8', format: 'pem' }));
  writeFileSync(publicKey, pair.publicKey.export({ type: 'spki', format: 'pem' }));
  const live = (path: string): string => join(to, LIVE, path);

  it('finds what was changed, lost and put there', async () => {
    await publish('a');
    writeFileSync(live('index.html'), 'hacked');
    writeFileSync(live('_astro/x.js'), 'hacked');
    rmSync(live('sw.js'));
    expect(verifyFolder(to, undefined).findings).toEqual([
      'sw.js: đã mất.',
      '_astro/x.js: tệp lạ, không có trong bản kê.',
      'index.html: nội dung đã bị đổi.',
    ]);
    await publish('b');
    expect(seen()).toBe('b');
  });

  it('trusts only a list that the key signed', async () => {
    await publish('a', { key });
    expect(verifyFolder(to, publicKey).findings).toEqual([]);
    const list = live('ban-ke-tep.json');
    writeFileSync(list, readFileSync(list, 'utf8').replace('"commit": null', '"commit": "x"'));
    expect(verifyFolder(to, publicKey).findings).toEqual([expect.stringContaining('không có chữ ký đúng')]);
    await publish('b');
    expect(verifyFolder(to, publicKey).findings).toEqual(
      expect.arrayContaining([
        expect.stringContaining('chữ ký'),
        '_astro/site.a.css: tệp lạ, không có trong bản kê.',
      ]),
    );
  });

  it('names the live release by its number and day', async () => {
    const { id } = await publish('a');
    expect([id, liveRelease(to)?.id]).toEqual([expect.stringMatching(/^0001-2026-11-24-[0-9a-f]{8}$/), id]);
    expect(existsSync(join(releasesDir(to), id))).toBe(true);
  });
});
