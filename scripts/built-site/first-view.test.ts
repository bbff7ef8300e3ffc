import { expect, it } from 'vitest';
import { firstViewFiles } from './first-view.ts';

const FILES: Record<string, string> = {
  '/g/a/site.css': '@font-face{font-family:x;src:url(chu.woff2)format("woff2")}a{background:url(nen.png)}',
  '/g/a/page.js':
    'import{t}from"./shared.js";const part=await import(`./open-state.client.B1.js`);t(()=>import(`./dialog.client.C2.js`));import(`./saved-pages.client.D3.js`)',
  '/g/a/shared.js': 'export const t=1;import"./deep.js"',
  '/g/a/deep.js': '',
  '/g/a/open-state.client.B1.js': 'import"./shared.js"',
};

it('finds styles, fonts and scripts with all that they import, but not what waits for a tap or lacks its part', () => {
  const html =
    '<link rel="icon" href="/g/favicon.svg"><link rel="stylesheet" href="/g/a/site.css"><script type="module" src="/g/a/page.js"></script><a href="/g/x.js" data-hours>x</a>';
  expect(firstViewFiles(html, (path) => FILES[path] ?? '').sort()).toEqual([
    '/g/a/chu.woff2',
    '/g/a/deep.js',
    '/g/a/open-state.client.B1.js',
    '/g/a/page.js',
    '/g/a/shared.js',
    '/g/a/site.css',
  ]);
});

it('takes the attributes of a link in any order', () => {
  expect(firstViewFiles('<link href="/g/a/deep.js" rel="modulepreload">', () => '')).toEqual([
    '/g/a/deep.js',
  ]);
});
