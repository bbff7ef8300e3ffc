import { expect, it } from 'vitest';
import { publicConflicts } from './public-conflicts.ts';

const BUILT = [
  'index.html',
  '404.html',
  'thu-tuc/khai-sinh/index.html',
  'anh-chia-se/trang-chu.png',
  'favicon.ico',
];

it.each([
  'index.html',
  'INDEX.html',
  '404.html',
  'thu-tuc/khai-sinh/index.html',
  'Thu-Tuc/khai-sinh/index.html',
  'thu-tuc',
  'thu-tuc/khai-sinh',
  'favicon.ico',
  'favicon.ico/x.txt',
  '404.html/index.html',
  'anh-chia-se/trang-chu.png',
  'sw.js',
  'robots.txt',
  'ban-ke-tep.json',
  'anh-chia-se/khac.png',
  'phien-ban.json',
  'do-luong.json',
  'so-do-trang.txt',
  '_redirects',
  'nginx-chuyen-huong.map',
  'sitemap-0.xml',
  'sitemap-index.xml',
  'pagefind/pagefind.js',
  'pagefind',
  '_astro/page.js',
])('a file of public/ may not stand at %s', (file) => expect(publicConflicts([file], BUILT)).toEqual([file]));

it('leaves the files that stand apart', () => {
  const files = ['favicon.svg', 'tep/to-khai.pdf', 'thu-tuc/khai-sinh/to-khai.pdf', 'tep/index.html'];
  expect(publicConflicts(files, BUILT)).toEqual([]);
});
