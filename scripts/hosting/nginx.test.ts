import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { askAsWritten } from '../../tests/samples/ask-as-written.ts';
import { writeBuiltSite } from '../../tests/samples/built-site.ts';
import { placeRelease } from '../publish/place-release.ts';
import { LIVE } from '../publish/places.ts';
import { verifyHost } from '../publish/verify-host.ts';
import { hostOf } from './configurations.ts';
import { headerAt } from './header-rules.ts';
import type { Host } from './host.ts';
import { hasNginx, runNginx, type RunningNginx } from './run-nginx.ts';

const isThere = await hasNginx();
const around = mkdtempSync(join(tmpdir(), 'hosting-'));
const [from, to] = [join(around, 'built'), join(around, 'to')];
let host: Host;
let nginx: RunningNginx;

const ask = (path: string, headers: Record<string, string> = {}, method = 'GET') =>
  askAsWritten(nginx.origin, path, headers, method);

beforeAll(async () => {
  writeBuiltSite(from, 'a');
  for (const folder of ['tep', 'pagefind/fragment']) mkdirSync(join(from, folder), { recursive: true });
  const home = readFileSync(join(from, 'index.html'), 'utf8');
  for (const [room, policy] of [
    ['tim-kiem', "script-src 'self' 'wasm-unsafe-eval'"],
    ['quan-tri', "style-src 'unsafe-inline'"],
  ] as const) {
    mkdirSync(join(from, room));
    writeFileSync(join(from, room, 'index.html'), home.replace("default-src 'self'", policy));
  }
  writeFileSync(join(from, 'tep/mau.pdf'), '%PDF-1.7');
  writeFileSync(join(from, 'pagefind/fragment/vi_1.pf_fragment'), 'x');
  writeFileSync(join(from, '_redirects'), '');
  writeFileSync(join(from, 'nginx-chuyen-huong.map'), '"/cchc/tin-cu/" "/cchc/tin-tuc/";\n');
  await placeRelease({ from, to, keep: 2, key: undefined });
  host = hostOf({ from, root: join(to, LIVE), brotli: true, rate: 300 });
  if (isThere) nginx = await runNginx(host);
}, 300_000);
afterAll(async () => {
  await nginx?.stop();
  rmSync(around, { recursive: true, force: true });
});

describe.skipIf(!isThere)('nginx, by the table', () => {
  it.each([
    ['', 200],
    ['tin-tuc/', 200],
    ['_astro/site.a.css', 200],
    ['tim-kiem/', 200],
    ['quan-tri/', 200],
    ['tep/mau.pdf', 200],
    ['khong-co/', 404],
    ['sw.js', 200],
    ['pagefind/fragment/vi_1.pf_fragment', 200],
    ['tin-tuc', 301],
    ['tin-cu/', 301],
  ])('says beside %s all that the table says (%d)', async (path, status) => {
    const answer = await ask(`/cchc/${path}`);
    expect(answer.status).toBe(status);
    const asked = status === 404 ? '404.html' : path;
    for (const rule of host.rules)
      expect([rule.name, answer.headers[rule.name.toLowerCase()] ?? '']).toEqual([
        rule.name,
        headerAt(rule, asked),
      ]);
  });

  it('leads a folder without its slash, the bare base path and old addresses on, to no other host', async () => {
    const to = async (path: string) => (await ask(path)).headers['location'];
    expect(await to('/cchc')).toBe('/cchc/');
    expect(await to('/cchc/tin-tuc')).toBe('/cchc/tin-tuc/');
    expect(await to('/cchc/tin-cu/')).toBe('/cchc/tin-tuc/');
    expect((await ask('/cchc//evil.example/tin-tuc')).headers['location'] ?? '').not.toMatch(
      /^(?:https?:)?\/\//,
    );
  });

  it.each([
    '/cchc/nginx-chuyen-huong.map',
    '/cchc/_redirects',
    '/cchc/index.html.br',
    '/cchc/.git/config',
    '/cchc/pagefind/',
    '/cchc/../built/index.html',
    '/cchc/..%2fbuilt/index.html',
    '/cchc../built/index.html',
  ])('shows nobody %s', async (path) => expect((await ask(path)).status).toBeGreaterThanOrEqual(400));

  it('says of a hidden address what it says of one that is not there', async () =>
    expect((await ask('/cchc/.git/config')).body).toBe(readFileSync(join(from, '404.html'), 'latin1')));

  it('answers with the page for what is missing, takes nothing in', async () => {
    const missing = await ask('/cchc/khong-co/');
    expect([missing.status, missing.body]).toEqual([404, readFileSync(join(from, '404.html'), 'latin1')]);
    expect((await ask('/cchc/', {}, 'POST')).status).toBe(405);
  });

  it.each([
    ['br', 'br', '.br'],
    ['gzip', 'gzip', '.gz'],
    ['identity', undefined, ''],
  ])('sends who reads %s what was packed ahead', async (encoding, sent, ending) => {
    const { headers, body } = await ask('/cchc/tin-tuc/', { 'accept-encoding': encoding });
    expect([headers['content-encoding'], headers['content-type']]).toEqual([
      sent,
      'text/html; charset=utf-8',
    ]);
    expect(body).toBe(readFileSync(join(to, LIVE, `tin-tuc/index.html${ending}`), 'latin1'));
    expect(headers['vary']).toContain('Accept-Encoding');
  });

  it('writes neither whole addresses nor what was searched into its log', async () => {
    await ask('/cchc/tim-kiem/?q=ly-hon', { referer: 'http://x/?q=ly-hon' });
    const log = readFileSync(nginx.log, 'utf8');
    expect(log).toContain('127.0.0.0 - - [');
    expect(log).toContain('/cchc/tim-kiem/');
    expect(log).not.toMatch(/127\.0\.0\.1|ly-hon/);
  });

  it('bounds the requests of one address', async () => {
    const slow = await runNginx({ ...host, rate: 1 });
    try {
      const many = await Promise.all(Array.from({ length: 12 }, () => fetch(`${slow.origin}/cchc/`)));
      const answers = many.map(({ status }) => status);
      expect([answers.includes(200), answers.includes(429)]).toEqual([true, true]);
    } finally {
      await slow.stop();
    }
  });

  it('is compared with its list whole, however few requests a second it lets through', async () => {
    const slow = await runNginx({ ...host, rate: 3 });
    try {
      const { files, findings } = await verifyHost(`${slow.origin}/cchc/`, {
        manifest: undefined,
        publicKey: undefined,
      });
      expect([files > 10, findings]).toEqual([true, []]);
    } finally {
      await slow.stop();
    }
  });
});
