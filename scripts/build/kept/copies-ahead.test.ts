import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeEach, describe, expect, it } from 'vitest';
import { chooseCopies } from './copies-ahead.ts';

const site = mkdtempSync(join(tmpdir(), 'copies-'));
const DAY = '2026-11-24';
const write = (path: string, text: string): void => {
  mkdirSync(dirname(join(site, path)), { recursive: true });
  writeFileSync(join(site, path), text);
};
const page = (text: string): string =>
  `<link rel="stylesheet" href="/cchc/_astro/site.a.css"><script src="/cchc/_astro/page.b.js"></script>${text}`;
const WANTED = { needed: ['', 'duong-day-nong/'], wished: ['thu-tuc/a/', 'thu-tuc/khong-co/', 'thu-tuc/b/'] };
const chosen = (limit?: number) => chooseCopies(site, WANTED, DAY, limit);
const pathsOf = ({ ahead }: ReturnType<typeof chosen>) => ahead.map(({ path }) => path);

beforeEach(() => {
  rmSync(site, { recursive: true, force: true });
  write('index.html', page('Trang chủ. Nội dung theo ngày 24/11/2026.'));
  write('duong-day-nong/index.html', page('Đường dây nóng'));
  write('thu-tuc/a/index.html', page('A'.repeat(1000)));
  write('thu-tuc/b/index.html', page('B'));
  write('_astro/site.a.css', 'body{}');
  write('_astro/page.b.js', 'const more=()=>import(`./later.c.js`);deps(["_astro/later.c.css"])');
  write('_astro/later.c.js', 'import"./page.b.js"');
  write('_astro/editing.d.js', 'large');
  write('tim-kiem/muc-luc.json', '{}');
});
afterAll(() => rmSync(site, { recursive: true, force: true }));

describe('what is kept ahead', () => {
  it('are the wanted pages that exist, with their styles and scripts', () => {
    expect(pathsOf(chosen())).toEqual(['', 'duong-day-nong/', 'thu-tuc/a/', 'thu-tuc/b/']);
    expect(chosen().assets).toEqual(['_astro/later.c.js', '_astro/page.b.js', '_astro/site.a.css']);
  });

  it('leaves out the wished pages for which there is no room, never a needed one', () => {
    expect(pathsOf(chosen(900))).toEqual(['', 'duong-day-nong/', 'thu-tuc/b/']);
    expect(chosen(900)).toMatchObject({ leftOut: 1 });
    expect(pathsOf(chosen(1))).toEqual(['', 'duong-day-nong/']);
  });

  it('counts every file once', () => {
    const { bytes } = chooseCopies(site, { needed: ['duong-day-nong/', 'thu-tuc/b/'], wished: [] }, DAY);
    const [first, second] = [page('Đường dây nóng'), page('B')].map((text) => Buffer.byteLength(text));
    expect(bytes).toBe((first ?? 0) + (second ?? 0) + 6 + 66 + 19);
  });

  it('has a new revision where the content is new, not where only the day is', () => {
    const [home, hotlines] = chosen().ahead;
    write('index.html', page('Trang chủ. Nội dung theo ngày 25/11/2026.'));
    write('duong-day-nong/index.html', page('Đường dây nóng mới'));
    const [sameHome, newHotlines] = chooseCopies(site, WANTED, '2026-11-25').ahead;
    expect(sameHome).toEqual(home);
    expect(newHotlines?.revision).not.toBe(hotlines?.revision);
  });

  it('is the same where a copy without history says no dates', () => {
    const before = chosen();
    write(
      'thu-tuc/a/index.html',
      page(`${'A'.repeat(1000)}<p class="soft" data-page-dates>Sửa 01/11/2026.</p>`),
    );
    expect(chosen()).toEqual(before);
  });

  it('knows a new search index', () => {
    const { searchVersion } = chosen();
    expect(chosen().searchVersion).toBe(searchVersion);
    write('tim-kiem/muc-luc.json', '{"a":1}');
    expect(chosen().searchVersion).not.toBe(searchVersion);
  });
});
