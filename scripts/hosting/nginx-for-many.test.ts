import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { askAsWritten } from '../../tests/samples/ask-as-written.ts';
import { writeBuiltSite } from '../../tests/samples/built-site.ts';
import { hostOf } from './configurations.ts';
import type { Host } from './host.ts';
import { nginxLocation } from './nginx.ts';
import { hasNginx, runNginx, type RunningNginx } from './run-nginx.ts';

const isThere = await hasNginx();
const around = mkdtempSync(join(tmpdir(), 'many-'));
afterAll(() => rmSync(around, { recursive: true, force: true }));

/** The site of one commune, which leads its old news on to an address of its own. */
function commune(folder: string, name: string, basePath: string, rate: number, newsAt: string): Host {
  const root = join(around, folder);
  writeBuiltSite(root, 'a');
  writeFileSync(join(root, 'nginx-chuyen-huong.map'), `"${basePath}tin-cu/" "${basePath}${newsAt}";\n`);
  return { ...hostOf({ from: root, root, brotli: true, rate }), name, basePath };
}

const [FIRST, SECOND] = ['xa-mot.example', 'xa-hai.example'];
const MANY = 12;

it('keeps the log of each site apart, so that nobody counts the readers of another', () => {
  const logOf = (name: string, basePath: string): string | undefined =>
    /access_log (\S+) cchc;/.exec(
      nginxLocation(commune('nhat-ky-rieng', name, basePath, 1, 'tin-tuc/')),
    )?.[1];
  const logs = [logOf(FIRST, '/cchc/'), logOf(SECOND, '/cchc/'), logOf(FIRST, '/xa-ba/')];
  expect(new Set(logs).size).toBe(3);
  expect(logs[0]).toMatch(/^\/var\/log\/nginx\/cai-cach-hanh-chinh-xa-mot\.example-[0-9a-f]{8}\.log$/);
});

describe.skipIf(!isThere)('one nginx for several communes', () => {
  let nginx: RunningNginx;
  const ask = (name: string, path: string) => askAsWritten(nginx.origin, path, { host: name });
  beforeAll(async () => {
    nginx = await runNginx([
      commune('mot', FIRST, '/cchc/', 300, 'tin-tuc/'),
      commune('hai', SECOND, '/cchc/', 1, 'lien-he/'),
      commune('ba', FIRST, '/xa-ba/', 1, 'lien-he/?ba'),
    ]);
  });
  afterAll(() => nginx.stop());

  it.each([
    [FIRST, '/cchc/', 'tin-tuc/'],
    [SECOND, '/cchc/', 'lien-he/'],
    [FIRST, '/xa-ba/', 'lien-he/?ba'],
  ])('leads the old address of %s%s on as that commune says', async (name, basePath, newsAt) => {
    const { status, headers } = await ask(name, `${basePath}tin-cu/`);
    expect([status, headers['location']]).toEqual([301, basePath + newsAt]);
    expect((await ask(name, basePath.slice(0, -1))).headers['location']).toBe(basePath);
  });

  it.each([
    [SECOND, '/cchc/', [200, 429]],
    [FIRST, '/xa-ba/', [200, 429]],
    [FIRST, '/cchc/', [200]],
  ])('bounds what one address asks of %s%s by the bound of that commune', async (name, basePath, kinds) => {
    const asked = Array.from({ length: MANY }, () => ask(name, `${basePath}tin-tuc/`));
    const seen = new Set((await Promise.all(asked)).map(({ status }) => status));
    // What the case before asked has used the bound up, so that all may be refused.
    expect(kinds).toEqual(expect.arrayContaining([...seen]));
    expect(seen).toContain(kinds.at(-1));
  });
});

describe.skipIf(!isThere)('nginx whose log of errors is as it comes', () => {
  it('writes nobody down who asks too often or for what is not there', async () => {
    // The level of nginx itself; the site's own stays.
    const [receiver = ''] =
      /^location = \/nhan-gop-y \{[^}]*\}$/m.exec(readFileSync('docs/nhan-gop-y.md', 'utf8')) ?? [];
    const nginx = await runNginx(commune('nhat-ky', FIRST, '/cchc/', 1, 'tin-tuc/'), (text) => {
      const [, errors = ''] = /^error_log (.*) crit;/m.exec(text) ?? [];
      return text
        .replace(`error_log ${errors} crit;`, `error_log ${errors};`)
        .replace(
          'server_name _;',
          `server_name _;\n${receiver.replace('/var/log/nginx/error.log', errors).replace('8787', '1')}`,
        );
    });
    const ask = (path: string) => askAsWritten(nginx.origin, path, { referer: 'http://x/?q=so-cccd' });
    try {
      for (const path of ['khong-co/', '_astro/', '.git/config'])
        expect((await ask(`/cchc/${path}?q=ly-hon`)).status).toBe(404);
      expect((await ask('/nhan-gop-y?q=ly-hon')).status).toBe(502);
      const many = await Promise.all(Array.from({ length: MANY }, () => ask('/cchc/tim-kiem/?q=ly-hon')));
      expect(many.map(({ status }) => status)).toContain(429);
      expect(readFileSync(nginx.errors, 'utf8')).not.toMatch(/127\.0\.0\.1|ly-hon|so-cccd/);
      // Such a log it is: elsewhere on the host nginx writes all of it down.
      await ask('/noi-khac/?q=ly-hon');
      expect(readFileSync(nginx.errors, 'utf8')).toMatch(/client: 127\.0\.0\.1.*ly-hon.*so-cccd/);
    } finally {
      await nginx.stop();
    }
  });
});

describe.skipIf(!isThere)('nginx behind the server of a portal', () => {
  it('bounds each reader apart by the lines of docs/xuat-ban.md', async () => {
    const [lines = ''] =
      /^set_real_ip_from .*;\nreal_ip_header .*;\nreal_ip_recursive on;$/m.exec(
        readFileSync('docs/xuat-ban.md', 'utf8'),
      ) ?? [];
    const own = lines.replace(/^set_real_ip_from .*;/, 'set_real_ip_from 127.0.0.1;');
    const nginx = await runNginx(commune('cong', FIRST, '/cchc/', 1, 'tin-tuc/'), (text) =>
      text.replace('server_name _;', `server_name _;\n${own}`),
    );
    const ask = async (reader: string): Promise<number> =>
      (await askAsWritten(nginx.origin, '/cchc/', { 'x-forwarded-for': reader })).status;
    try {
      const busy = await Promise.all(Array.from({ length: MANY }, () => ask('198.51.100.7')));
      expect(busy).toContain(429);
      expect(await ask('198.51.100.8')).toBe(200);
      expect(readFileSync(nginx.log, 'utf8')).toMatch(/^198\.51\.100\.0 /m);
    } finally {
      await nginx.stop();
    }
  });
});
