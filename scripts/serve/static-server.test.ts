import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { FILE_KINDS } from '../public-files/kinds.ts';
import { mediaTypeOf } from './media-types.ts';
import { startStaticServer, type Sent, type StaticSite } from './static-server.ts';

vi.mock(import('./resolve-request.ts'), async (original) => {
  const { resolveRequest } = await original();
  // A file that is taken away after it was found, before it is read.
  return {
    resolveRequest: (path, place) =>
      path.endsWith('vanishes.txt')
        ? { kind: 'file', file: join(place.root, 'vanished.txt') }
        : resolveRequest(path, place),
  };
});

const root = mkdtempSync(join(tmpdir(), 'static-'));
const UNKNOWN = mediaTypeOf('tep');
const sent: Sent[] = [];
let site: StaticSite;

beforeAll(async () => {
  writeFileSync(join(root, 'index.html'), '<p>Trang chủ</p>');
  writeFileSync(join(root, '404.html'), '<p>Không có</p>');
  site = await startStaticServer({ root, basePath: '/cchc/', onSend: (file) => sent.push(file) });
});
afterAll(async () => {
  await site.close();
  rmSync(root, { recursive: true, force: true });
});

describe('the static host', () => {
  it('serves the home page under the base path, as HTML', async () => {
    const response = await fetch(site.url);
    expect([response.status, response.headers.get('content-type'), await response.text()]).toEqual([
      200,
      'text/html; charset=utf-8',
      '<p>Trang chủ</p>',
    ]);
    expect(sent.at(-1)).toMatchObject({ path: '/cchc/', status: 200 });
  });

  it('knows the media type of every kind of file that public/ may hold', () =>
    expect(Object.keys(FILE_KINDS).filter((ending) => mediaTypeOf(`a.${ending}`) === UNKNOWN)).toEqual([]));

  it('ignores the query', async () => expect((await fetch(`${site.url}?q=khai+sinh`)).status).toBe(200));

  it('answers with 404.html and status 404 where nothing stands', async () => {
    const response = await fetch(`${site.url}khong-co/`);
    expect([response.status, await response.text()]).toEqual([404, '<p>Không có</p>']);
  });

  it('sends the part of a file that is asked for', async () => {
    const part = async (range: string) => {
      const response = await fetch(site.url, { headers: { range } });
      return [response.status, response.headers.get('content-range'), await response.text()];
    };
    expect(await part('bytes=0-2')).toEqual([206, 'bytes 0-2/18', '<p>']);
    expect(await part('bytes=-4')).toEqual([206, 'bytes 14-17/18', '</p>']);
    expect(await part('bytes=99-')).toEqual([416, 'bytes */18', '']);
  });

  it('lives on after a request that can only fail', async () => {
    const status = async (path: string) => (await fetch(site.url + path)).status;
    expect(await status('a'.repeat(300))).toBe(404);
    expect(await status('%'.repeat(20))).toBe(400);
    expect(await status('vanishes.txt')).toBe(500);
    expect(await status('')).toBe(200);
  });

  it('takes nothing in', async () =>
    expect((await fetch(site.url, { method: 'POST', body: 'x' })).status).toBe(405));

  it('takes the next free port when its own is taken', async () => {
    const taken = Number(new URL(site.origin).port);
    const second = await startStaticServer({ root, basePath: '/', port: taken, spare: 20 });
    await second.close();
    expect(Number(new URL(second.origin).port)).toBeGreaterThan(taken);
  });

  it('says what to do when the site is not built', async () => {
    await expect(startStaticServer({ root: join(root, 'none'), basePath: '/' })).rejects.toThrow(
      'npm run build',
    );
  });
});
