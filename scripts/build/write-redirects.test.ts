import { HtmlValidate } from 'html-validate';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { standingOf } from '../built-site/built-addresses.ts';
import { redirectRules } from './redirect-rules.ts';
import { writeRedirects, type OldAddresses } from './write-redirects.ts';

const OLD: OldAddresses = {
  redirects: [],
  ledger: [],
  siteDate: '2026-11-24',
  siteTitle: 'Trang thử',
  basePath: '/muc/',
  siteUrl: 'https://thu.example',
};
const gone = (from: string) => ({ from, gone: true, since: '2026-11-03', why: 'Đăng nhầm <b>.' }) as const;
const moved = (from: string, to: string) => ({ from, to, since: '2026-11-01', why: 'Đổi tên.' });

let site = '';
const page = (path: string, title: string): void => {
  mkdirSync(join(site, path), { recursive: true });
  writeFileSync(
    join(site, path, 'index.html'),
    `<!doctype html><html lang="vi"><head><meta property="og:title" content="${title}"></head></html>`,
  );
};
const read = (path: string): string => readFileSync(join(site, path), 'utf8');

beforeEach(() => {
  site = mkdtempSync(join(tmpdir(), 'site-'));
  page('', 'Trang chủ');
  page('thu-tuc/moi/', 'Khai sinh &amp; khai tử');
  page('chu-cai/', 'Theo chữ cái');
});
afterEach(() => rmSync(site, { recursive: true }));

describe('old addresses of a built site', () => {
  const redirects = [moved('thu-tuc/cu/', 'thu-tuc/cu-hon/'), moved('thu-tuc/cu-hon/', 'thu-tuc/moi/#phi')];

  it('lead straight to the last address, without script', () => {
    expect(writeRedirects(site, { ...OLD, redirects })).toMatchObject({
      written: 2,
      passedOver: [],
      dead: [],
    });
    const html = read('thu-tuc/cu/index.html');
    expect(html).toContain('<meta http-equiv="refresh" content="0; url=/muc/thu-tuc/moi/#phi">');
    expect(html).toContain('<link rel="canonical" href="https://thu.example/muc/thu-tuc/moi/">');
    expect(html).toContain('<a href="/muc/thu-tuc/moi/#phi">Khai sinh &amp; khai tử</a>');
    expect(html).toContain('<meta name="robots" content="noindex">');
    expect(html).not.toMatch(/<script|pagefind/);
    expect(standingOf(html)).toBe('redirect');
  });

  it('are pages that html-validate finds nothing wrong with', async () => {
    writeRedirects(site, { ...OLD, redirects });
    const report = await new HtmlValidate({ extends: ['html-validate:recommended'] }).validateString(
      read('thu-tuc/cu/index.html'),
    );
    expect(report.results.flatMap(({ messages }) => messages.map(({ ruleId }) => ruleId))).toEqual([]);
  });

  it('come out as rules for servers, with the base path', () => {
    writeRedirects(site, { ...OLD, redirects });
    expect(read('_redirects')).toContain('\n/muc/thu-tuc/cu/ /muc/thu-tuc/moi/#phi 301\n');
    expect(read('_redirects')).toContain('\n/muc/thu-tuc/cu /muc/thu-tuc/moi/#phi 301\n');
    expect(read('nginx-chuyen-huong.map')).toContain('\n"/muc/thu-tuc/cu/" "/muc/thu-tuc/moi/#phi";\n');
  });

  it('never take the place of a page, and never lead to one that is not there', () => {
    const before = read('thu-tuc/moi/index.html');
    const { written, passedOver } = writeRedirects(site, {
      ...OLD,
      redirects: [moved('thu-tuc/moi/', 'chu-cai/'), moved('thu-tuc/cu/', 'thu-tuc/khong-co/')],
    });
    expect([written, passedOver.length]).toEqual([0, 2]);
    expect(read('thu-tuc/moi/index.html')).toBe(before);
    expect(existsSync(join(site, 'thu-tuc/cu'))).toBe(false);
  });
});

describe('an address whose page is gone', () => {
  const redirects = [gone('tin-tuc/dang-nham/'), moved('tin-tuc/cu/', 'thu-tuc/moi/')];
  const ledger = [{ path: 'tin-tuc/dang-nham/', since: '2026-10-01', identity: 'news:dang-nham' }];

  it('says so, since when and why, leads nobody anywhere, and counts as no lost one', () => {
    expect(writeRedirects(site, { ...OLD, redirects, ledger })).toMatchObject({ written: 2, dead: [] });
    const html = read('tin-tuc/dang-nham/index.html');
    expect(html).toContain('<p>Trang được gỡ từ ngày 03/11/2026. Lý do: Đăng nhầm &lt;b&gt;.</p>');
    expect(html).not.toMatch(/refresh|canonical/);
    expect(standingOf(html)).toBe('gone');
  });

  it('is a page that html-validate finds nothing wrong with', async () => {
    writeRedirects(site, { ...OLD, redirects });
    const html = read('tin-tuc/dang-nham/index.html');
    const report = await new HtmlValidate({ extends: ['html-validate:recommended'] }).validateString(html);
    expect(report.results.flatMap(({ messages }) => messages.map(({ ruleId }) => ruleId))).toEqual([]);
  });

  it('is told to nginx in both its forms, and is no redirect of any server', () => {
    writeRedirects(site, { ...OLD, redirects });
    const said = ' "/muc/tin-tuc/dang-nham/index.html";\n';
    for (const path of ['/muc/tin-tuc/dang-nham/', '/muc/tin-tuc/dang-nham'])
      expect(read('nginx-da-go.map')).toContain(`\n"${path}"${said}`);
    expect(read('nginx-chuyen-huong.map') + read('_redirects')).not.toContain('dang-nham');
  });

  it('never takes the place of a page', () => {
    const before = read('thu-tuc/moi/index.html');
    expect(writeRedirects(site, { ...OLD, redirects: [gone('thu-tuc/moi/')] }).passedOver).toHaveLength(1);
    expect(read('thu-tuc/moi/index.html')).toBe(before);
  });
});

describe('an address that would lead out of the site or over a file of it', () => {
  const outside = () => existsSync(join(site, '../thoat'));
  it.each(['../thoat/', 'thu-tuc/../../thoat/', 'thu-tuc/*/', 'thu-tuc/a"/', 'quan-tri/huong-dan/'])(
    'is passed over: %s',
    (from) => {
      page('quan-tri/huong-dan/', 'Hướng dẫn');
      const before = read('quan-tri/huong-dan/index.html');
      const since = '2026-01-01';
      const { written } = writeRedirects(site, {
        ...OLD,
        redirects: [moved(from, 'thu-tuc/moi/')],
        ledger: [{ path: from, since }],
      });
      expect([written, outside()]).toEqual([0, false]);
      expect(read('quan-tri/huong-dan/index.html')).toBe(before);
    },
  );

  it('says nothing to a server but itself', () => {
    const rules = redirectRules([{ from: 'a"$b*:c\\/', to: 'd"$e*:f/' }], [], '/muc/');
    expect(rules.get('_redirects')).toContain('\n/muc/a%22%24b%2A%3Ac%5C/ /muc/d%22%24e%2A%3Af/ 301\n');
    expect(rules.get('nginx-chuyen-huong.map')).toContain(
      String.raw`"/muc/a\"$b*:c\\/" "/muc/d%22%24e%2A%3Af/";`,
    );
  });
});

describe('published addresses without a page', () => {
  const since = '2026-01-01';

  it('lead upward where a list has become empty', () => {
    const { dead } = writeRedirects(site, {
      ...OLD,
      ledger: [
        { path: 'chu-cai/y/', since },
        { path: 'thu-tuc/moi/phien-ban/2026-01-01/', since },
      ],
    });
    expect(dead).toEqual([]);
    expect(read('chu-cai/y/index.html')).toContain('url=/muc/chu-cai/"');
    expect(standingOf(read('chu-cai/y/index.html'))).toBe('parent');
    expect(read('thu-tuc/moi/phien-ban/2026-01-01/index.html')).toContain('url=/muc/thu-tuc/moi/"');
  });

  it('follow the page above them where that one moved', () => {
    page('thu-tuc/moi/phien-ban/2026-01-01/', 'Bản cũ');
    writeRedirects(site, {
      ...OLD,
      redirects: [moved('thu-tuc/cu/', 'thu-tuc/moi/')],
      ledger: ['2026-01-01', '2026-02-01'].map((day) => ({ path: `thu-tuc/cu/phien-ban/${day}/`, since })),
    });
    expect(read('thu-tuc/cu/phien-ban/2026-01-01/index.html')).toContain(
      '/thu-tuc/moi/phien-ban/2026-01-01/"',
    );
    expect(read('thu-tuc/cu/phien-ban/2026-02-01/index.html')).toContain('url=/muc/thu-tuc/moi/"');
  });

  it('are named where an entry or a whole section is gone', () => {
    const { dead } = writeRedirects(site, {
      ...OLD,
      ledger: [
        { path: 'chu-cai/tin/', since, identity: 'news:Tin' },
        { path: 'muc-cu/', since },
        { path: 'muc-cu/2026-11/', since },
        { path: 'tin-moi/', since: '2027-01-01', identity: 'news:Tin mới' },
      ],
    });
    expect(dead).toEqual(['chu-cai/tin/', 'muc-cu/', 'muc-cu/2026-11/']);
  });
});
