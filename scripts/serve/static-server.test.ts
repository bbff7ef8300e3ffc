import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startStaticServer, type Sent, type StaticSite } from './static-server.ts';

const root = mkdtempSync(join(tmpdir(), 'static-'));
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

  it('ignores the query', async () => expect((await fetch(`${site.url}?q=khai+sinh`)).status).toBe(200));

  it('answers with 404.html and status 404 where nothing stands', async () => {
    const response = await fetch(`${site.url}khong-co/`);
    expect([response.status, await response.text()]).toEqual([404, '<p>Không có</p>']);
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
