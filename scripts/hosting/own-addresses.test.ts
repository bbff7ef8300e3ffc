import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { writeBuiltSite } from '../../tests/samples/built-site.ts';
import { gonePage } from '../build/gone-page.ts';
import { redirectRules } from '../build/redirect-rules.ts';
import { hostOf } from './configurations.ts';
import { headerAt } from './header-rules.ts';
import type { Host } from './host.ts';
import { hasNginx, runNginx, type RunningNginx } from './run-nginx.ts';

const isThere = await hasNginx();
const around = mkdtempSync(join(tmpdir(), 'gone-'));
const from = join(around, 'built');
const GONE = gonePage({
  ...{ from: 'tin-go/', since: '2026-11-03', why: 'Đăng nhầm.' },
  ...{ siteTitle: 'Trang thử', basePath: '/cchc/' },
});
let host: Host;
let nginx: RunningNginx;
const ask = async (origin: string, path: string) => {
  const answer = await fetch(origin + path, { redirect: 'manual' });
  return {
    status: answer.status,
    type: answer.headers.get('content-type'),
    headers: answer.headers,
    body: await answer.text(),
  };
};

beforeAll(async () => {
  writeBuiltSite(from, 'a');
  mkdirSync(join(from, 'tin-go'));
  writeFileSync(join(from, 'tin-go/index.html'), GONE);
  for (const [file, text] of redirectRules([], ['tin-go/'], '/cchc/')) writeFileSync(join(from, file), text);
  host = hostOf({ from, root: from, brotli: true, rate: 300 });
  if (isThere) nginx = await runNginx(host);
}, 300_000);
afterAll(async () => {
  await nginx?.stop();
  rmSync(around, { recursive: true, force: true });
});

describe.skipIf(!isThere)('nginx, at an address whose page is gone', () => {
  it.each(['tin-go/', 'tin-go'])(
    'says so with what stands there, and all that the table says: %s',
    async (path) => {
      const { status, body, type, headers } = await ask(nginx.origin, `/cchc/${path}`);
      expect([status, body, type]).toEqual([410, GONE, 'text/html; charset=utf-8']);
      for (const rule of host.rules)
        expect([rule.name, headers.get(rule.name) ?? '']).toEqual([rule.name, headerAt(rule, 'tin-go/')]);
      expect(host.gone).toEqual(['tin-go/']);
    },
  );

  it('answers as any host where the build knows of no page that is gone', async () => {
    rmSync(join(from, 'nginx-da-go.map'));
    const older = await runNginx(host);
    expect((await ask(older.origin, '/cchc/tin-go/')).status).toBe(200);
    await older.stop();
  });
});

describe.skipIf(!isThere)('nginx, below /.well-known/', () => {
  it('lets the host answer by the lines of docs/xuat-ban.md, even beside a site at its root', async () => {
    const [lines = ''] =
      /^location \^~ \/\.well-known\/ \{[^}]*\}$/m.exec(readFileSync('docs/xuat-ban.md', 'utf8')) ?? [];
    const own = join(around, 'may-chu');
    mkdirSync(join(own, '.well-known'), { recursive: true });
    writeFileSync(join(own, '.well-known/security.txt'), 'Contact: mailto:thu@co-quan.example\n');
    const put = (text: string): string =>
      text.replace('server_name _;', `server_name _;\n${lines.replace('/srv/may-chu', own)}`);
    const atRoot = await runNginx({ ...host, basePath: '/' }, put);
    expect(await ask(atRoot.origin, '/.well-known/security.txt')).toMatchObject({
      status: 200,
      type: 'text/plain; charset=utf-8',
    });
    expect((await ask(atRoot.origin, '/.git/config')).status).toBe(404);
    await atRoot.stop();
  });
});
