import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { dropUnlisted } from './drop-unlisted.ts';

const HOME = 'https://thu.example/muc/';
let site = '';
beforeEach(() => {
  site = mkdtempSync(join(tmpdir(), 'sitemap-'));
  for (const [path, robots] of [
    ['tin-tuc/con-dang/', ''],
    ['tin-tuc/da-go/', '<meta name="robots" content="noindex">'],
  ] as const) {
    mkdirSync(join(site, path), { recursive: true });
    writeFileSync(join(site, path, 'index.html'), `<!DOCTYPE html><html><head>${robots}</head></html>`);
  }
});
afterEach(() => rmSync(site, { recursive: true }));

it('keeps in the sitemap only what search engines may list', () => {
  const urls = ['tin-tuc/con-dang/', 'tin-tuc/da-go/'].map((path) => `<url><loc>${HOME}${path}</loc></url>`);
  writeFileSync(join(site, 'sitemap-0.xml'), `<urlset>${urls.join('')}</urlset>`);
  expect(dropUnlisted(site, HOME)).toBe(1);
  expect(readFileSync(join(site, 'sitemap-0.xml'), 'utf8')).toBe(`<urlset>${urls[0] ?? ''}</urlset>`);
});
