import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { cpSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { execFile } from 'node:child_process';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readContent } from '../content/read-content.ts';
import { askPolitely } from './ask-politely.ts';
import { checkAddress, type Patience } from './check-address.ts';
import { collectAddresses } from './collect-addresses.ts';
import { formatMarkdown, formatText } from './formats.ts';
import { linkReport } from './link-report.ts';

const FIXTURES = fileURLToPath(new URL('../../tests/fixtures/content-base/', import.meta.url));
const MAIN = fileURLToPath(new URL('main.ts', import.meta.url));
const PATIENCE: Patience = { timeout: 400, slow: 10_000, retries: 1, retryAfter: 1 };

let server: Server;
let origin = '';
/** What was asked, as `METHOD /path`, in order. */
const asked: string[] = [];
const count = (question: string): number => asked.filter((one) => one === question).length;

/** The answers of a small web of other sites. */
const ANSWERS: Record<string, (method: string) => [status: number, location?: string] | undefined> = {
  '/con': () => [200],
  '/mat': () => [404],
  '/cam': () => [403],
  '/chi-get': (method) => [method === 'HEAD' ? 405 : 200],
  '/chuyen': () => [301, '/con'],
  '/tam': () => [302, '/con'],
  '/chuyen-mat': () => [301, '/mat'],
  '/vong': () => [302, '/vong'],
  '/hong-mot-lan': () => [count('GET /hong-mot-lan') > 1 ? 200 : 500],
  '/im': () => undefined,
};

beforeAll(async () => {
  server = createServer(({ method = '', url = '' }, response) => {
    asked.push(`${method} ${url}`);
    const answer = ANSWERS[url]?.(method) ?? (url === '/im' ? undefined : [200]);
    if (!answer) return;
    const [status, location] = answer;
    response
      .writeHead(status, location === undefined ? {} : { location })
      .end(method === 'GET' ? 'chữ' : undefined);
  });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
});

afterAll(() => {
  server.closeAllConnections();
  server.close();
});

describe('one address', () => {
  it.each([
    ['/con', { state: 'fine', status: 200 }],
    ['/mat', { state: 'broken', status: 404 }],
    ['/cam', { state: 'guarded', status: 403 }],
    ['/chi-get', { state: 'fine', status: 200 }],
    ['/tam', { state: 'fine', status: 200 }],
    ['/chuyen-mat', { state: 'broken', status: 404 }],
    ['/hong-mot-lan', { state: 'fine', status: 200 }],
    ['/vong', { state: 'unreachable', reason: 'chuyển hướng quá 8 lần' }],
    ['/im', { state: 'unreachable', reason: 'quá thời gian chờ' }],
  ])('%s', async (path, answer) => {
    expect(await checkAddress(origin + path, PATIENCE)).toMatchObject(answer);
  });

  it('that moved for good says where to', async () => {
    expect(await checkAddress(`${origin}/chuyen`, PATIENCE)).toMatchObject({
      state: 'moved',
      movedTo: `${origin}/con`,
    });
  });

  it('that answers late is slow', async () => {
    expect(await checkAddress(`${origin}/con`, { ...PATIENCE, slow: -1 })).toMatchObject({ state: 'slow' });
  });

  it('of nobody is unreachable, with the reason', async () => {
    expect(await checkAddress('http://127.0.0.1:1/', PATIENCE)).toMatchObject({
      state: 'unreachable',
      reason: expect.stringMatching(/./),
    });
  });
});

describe('many addresses', () => {
  it('of one host are asked one after the other, and answered in their order', async () => {
    let [now, most] = [0, 0];
    const items = ['a', 'b', 'a', 'c', 'a'].map((host, index) => ({ host, index }));
    const atATime = new Map<string, number>();
    const answers = await askPolitely(
      items,
      async ({ host, index }) => {
        atATime.set(host, (atATime.get(host) ?? 0) + 1);
        most = Math.max(most, ++now);
        expect(atATime.get(host)).toBe(1);
        await new Promise((done) => setTimeout(done, 5));
        atATime.set(host, 0);
        now--;
        return index;
      },
      { hosts: 2, pause: 1 },
    );
    expect(answers).toEqual([0, 1, 2, 3, 4]);
    expect(most).toBe(2);
  });

  const withBody = <T>(body: string, work: (dir: string) => T): T => {
    const dir = mkdtempSync(join(tmpdir(), 'links-'));
    cpSync(FIXTURES, dir, { recursive: true });
    const news = `---\ntitle: Tin thử\nsummary: Tin giả.\npublishedOn: 2026-11-01\nsources:\n  - title: Nguồn thử\n    url: ${origin}/con#muc\n---\n\n${body}\n`;
    writeFileSync(join(dir, 'tin-tuc/2026/tin-thu.mdx'), news);
    try {
      return work(dir);
    } finally {
      rmSync(dir, { recursive: true, force: true });
    }
  };

  it('are collected once each, with file and line of every place', () => {
    const body = `Xem ${origin}/con. Xem [bộ](${origin}/luat_(moi)), (${origin}/mat).`;
    const found = withBody(body, (dir) => collectAddresses(readContent(dir, '2026-11-24', dir).content));
    const file = 'tin-tuc/2026/tin-thu.mdx';
    expect(found.filter(({ url }) => url.startsWith(origin))).toEqual([
      {
        url: `${origin}/con`,
        host: new URL(origin).host,
        places: [
          { file, line: 7 },
          { file, line: 10 },
        ],
        isSource: true,
      },
      { url: `${origin}/luat_(moi)`, host: new URL(origin).host, places: [{ file, line: 10 }] },
      { url: `${origin}/mat`, host: new URL(origin).host, places: [{ file, line: 10 }] },
    ]);
  });

  it('are reported by what to do, and their hosts counted', () => {
    const place = [{ file: 'tin-tuc/a.mdx', line: 3 }];
    const report = linkReport('2026-11-24', [
      {
        url: 'https://bo.gov.vn/a',
        host: 'bo.gov.vn',
        places: place,
        state: 'fine',
        status: 200,
        milliseconds: 1,
      },
      {
        url: 'https://bao.example/b',
        host: 'bao.example',
        places: place,
        state: 'broken',
        status: 404,
        milliseconds: 1,
      },
    ]);
    expect(report.hosts).toEqual([
      { host: 'bao.example', addresses: 1, places: 1, isState: false, notFine: 1 },
      { host: 'bo.gov.vn', addresses: 1, places: 1, isState: true, notFine: 0 },
    ]);
    expect(formatText(report)).toContain('https://bao.example/b  HTTP 404  (tin-tuc/a.mdx:3)');
    expect(formatText(report)).not.toContain('https://bo.gov.vn/a');
    expect(formatMarkdown(report)).toContain('| bao.example | không | 1 | 1 | 1 |');
  });
});

describe('an article that this site reposts', () => {
  const reposted = {
    url: 'https://bao.example/bai',
    host: 'bao.example',
    places: [{ file: 'tin-tuc/a.mdx', line: 8 }],
  };
  const answered = (status: number, isReposted?: true) =>
    linkReport('2026-11-24', [
      { ...reposted, ...(isReposted && { isReposted }), state: 'broken', status, milliseconds: 1 },
    ]);

  it('is known by the field that names it', () => {
    const { content } = readContent(FIXTURES, '2026-11-24', FIXTURES);
    const marked = collectAddresses(content).filter(({ isReposted }) => isReposted);
    expect(marked.map(({ url }) => url)).toEqual([
      'https://bao-thu.example.vn/bai-chi-dan',
      'https://bao-thu.example.vn/bai-duoc-phep',
    ]);
  });

  it.each([404, 410])('is told first when its owner took it down (%s)', (status) => {
    for (const format of [formatText, formatMarkdown])
      expect(format(answered(status, true)).split('\n').slice(0, 3).join('\n')).toContain('Bài gốc đã gỡ');
  });

  it('is not told so while its server has a bad night, nor where we only cite it', () => {
    expect(formatText(answered(400, true))).not.toContain('Bài gốc đã gỡ');
    expect(formatText(answered(404))).not.toContain('Bài gốc đã gỡ');
  });
});

describe('the command', () => {
  const run = (...options: string[]) =>
    promisify(execFile)(process.execPath, [MAIN, ...options]).then(
      ({ stdout }) => ({ code: 0, stdout, stderr: '' }),
      (error: { code: number; stdout: string; stderr: string }) => error,
    );

  it('reports broken links and still exits with 0', async () => {
    const dir = mkdtempSync(join(tmpdir(), 'links-'));
    writeFileSync(
      join(dir, 'site.yaml'),
      `title: Trang thử\nportal:\n  name: Cổng thử\n  url: ${origin}/mat\n`,
    );
    const { code, stdout } = await run('--content', dir, '--format', 'json', '--timeout', '2');
    rmSync(dir, { recursive: true, force: true });
    expect(code).toBe(0);
    expect(JSON.parse(stdout)).toMatchObject({
      addresses: [{ url: `${origin}/mat`, state: 'broken', status: 404 }],
    });
  });

  it('refuses a wrong option in Vietnamese', async () => {
    expect(await run('--format', 'txt')).toMatchObject({
      code: 2,
      stderr: expect.stringContaining("có phải 'text'?"),
    });
  });
});
