import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { fileDigests } from '../../scripts/build/kept/file-digests.ts';
import { redirectPage } from '../../scripts/build/redirect-page.ts';
import type { KeptAs } from './kept-requests.ts';
import { isListedFile, isOwnAnswer } from './own-answers.ts';

const HOME = 'https://trang-thu.example/cai-cach-hanh-chinh/';
const HTML = 'text/html; charset=utf-8';
const page = (path: string, lang = 'vi'): string =>
  `<!DOCTYPE html><html lang="${lang}"> <head><link rel="canonical" href="${HOME}${path}"></head><body></body> </html>`;
const isOwn = (path: string, kind: KeptAs, type: string, body: string, status = 200): Promise<boolean> =>
  isOwnAnswer(new Response(body, { status, headers: { 'content-type': type } }), HOME + path, kind);

const MOVED = redirectPage({
  target: '/cai-cach-hanh-chinh/thu-tuc/moi/',
  canonical: `${HOME}thu-tuc/moi/`,
  title: 'Mới',
  siteTitle: 'Trang thử',
  from: 'thu-tuc/cu/',
  kind: 'redirect',
});
const MAINTENANCE = '<!doctype html><title>Bảo trì</title><main id="noi-dung"><h1>Đang bảo trì</h1></main>';

describe('an answer of the site itself', () => {
  it.each<[string, KeptAs, string, string]>([
    ['duong-day-nong/', 'page', HTML, page('duong-day-nong/')],
    ['duong-day-nong/index.html?tu=a', 'page', 'text/html', page('duong-day-nong/')],
    ['thu-tuc/cu/', 'page', HTML, MOVED],
    ['_astro/page.BgH1.js', 'asset', 'text/javascript; charset=utf-8', 'export{}'],
    ['_astro/page.BgH1.js', 'asset', 'application/javascript', 'export{}'],
    ['_astro/site.CW.css', 'asset', 'text/css', 'body{}'],
    ['_astro/chu.CW.woff2', 'asset', 'font/woff2', 'wOF2…'],
    ['favicon.svg', 'picture', 'image/svg+xml', '<svg/>'],
    ['tim-kiem/muc-luc.json', 'search', 'application/json', '{"version":1,"names":"a"}'],
    ['tim-kiem/thu-tuc-0.json', 'search', 'application/json; charset=utf-8', '[]'],
    ['tim-kiem/cach-noi-0.json', 'search', 'application/json', '["","","","Ab3_x9"]'],
    ['tim-kiem/goi-y.json', 'search', 'application/json', '["Khai sinh\\t="]'],
    ['pagefind/pagefind-entry.json', 'search', 'application/json', '{"languages":{}}'],
    ['pagefind/fragment/vi_1.pf_fragment', 'search', '', '\x1f\u008b…'],
    ['pagefind/fragment/vi_1.pf_fragment', 'search', 'application/octet-stream', '\x1f\u008b…'],
  ])('is at %s (%s) what has the type %s', async (...asked) => expect(await isOwn(...asked)).toBe(true));
});

describe('an answer in the place of the one that was asked for', () => {
  it.each<[string, string, KeptAs, string, string, number?]>([
    ['a maintenance page', 'duong-day-nong/', 'page', HTML, MAINTENANCE],
    ['another page of the site', 'duong-day-nong/', 'page', HTML, page('')],
    ['a page in another language', 'duong-day-nong/', 'page', HTML, page('duong-day-nong/', 'en')],
    ['a page that is cut off', 'duong-day-nong/', 'page', HTML, page('duong-day-nong/').slice(0, -9)],
    ['nothing', 'duong-day-nong/', 'page', HTML, ''],
    ['a page as plain text', 'duong-day-nong/', 'page', 'text/plain', page('duong-day-nong/')],
    ['an error with the page', 'duong-day-nong/', 'page', HTML, page('duong-day-nong/'), 503],
    ['a page for a script', '_astro/page.BgH1.js', 'asset', HTML, page('')],
    ['a page for a style', '_astro/site.CW.css', 'asset', HTML, MAINTENANCE],
    ['an empty style', '_astro/site.CW.css', 'asset', 'text/css', ''],
    ['a page for a font', '_astro/chu.CW.woff2', 'asset', HTML, MAINTENANCE],
    ['a page for a picture', 'favicon.svg', 'picture', HTML, MAINTENANCE],
    ['a page for the index', 'tim-kiem/muc-luc.json', 'search', HTML, MAINTENANCE],
    ['an error as data', 'tim-kiem/muc-luc.json', 'search', 'application/json', '{"error":"down"}'],
    ['half the index', 'tim-kiem/muc-luc.json', 'search', 'application/json', '{"version":1,"na'],
    ['an error for records', 'tim-kiem/thu-tuc-0.json', 'search', 'application/json', '{"names":"a"}'],
    ['an error for sayings', 'tim-kiem/cach-noi-0.json', 'search', 'application/json', '{"error":"down"}'],
    ['a list of errors', 'tim-kiem/cach-noi-0.json', 'search', 'application/json', '[{"error":"down"}]'],
    ['a page for a fragment', 'pagefind/fragment/vi_1.pf_fragment', 'search', HTML, MAINTENANCE],
    ['words for a fragment', 'pagefind/fragment/vi_1.pf_fragment', 'search', '', 'Service unavailable'],
  ])('is seen to be %s', async (_, ...sent) => expect(await isOwn(...sent)).toBe(false));
});

describe('a file that the build has listed', () => {
  const siteDir = mkdtempSync(join(tmpdir(), 'digests-'));
  for (const path of [
    '_astro/page.BgH1.js',
    'pagefind/pagefind.js',
    'tim-kiem/muc-luc.json',
    'tim-kiem/cach-noi-7.json',
    'thu-tuc/a.js',
  ]) {
    mkdirSync(join(siteDir, path, '..'), { recursive: true });
    writeFileSync(join(siteDir, path), `Đúng ${path}`);
  }
  const digests = new Map(fileDigests(siteDir));
  rmSync(siteDir, { recursive: true });

  it('is one that runs or that search reads, but for what people say', () =>
    expect([...digests.keys()]).toEqual([
      '_astro/page.BgH1.js',
      'pagefind/pagefind.js',
      'tim-kiem/muc-luc.json',
    ]));

  it('is known by its bytes, and no other in its place', async () => {
    const path = '_astro/page.BgH1.js';
    const listed = digests.get(path);
    expect(await isListedFile(new Response(`Đúng ${path}`), listed)).toBe(true);
    expect(await isListedFile(new Response(`Đúng ${path};`), listed)).toBe(false);
    expect(await isListedFile(new Response(''), listed)).toBe(false);
    expect(await isListedFile(new Response(`Đúng ${path}`), digests.get('_astro/other.js'))).toBeUndefined();
  });
});
