import type { AstroIntegration } from 'astro';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { publicStandsAside } from './public-stands-aside.ts';

type Hooks = AstroIntegration['hooks'];
type Ready = Parameters<NonNullable<Hooks['astro:config:done']>>[0];
type Built = Parameters<NonNullable<Hooks['astro:build:done']>>[0];

let dir = '';
beforeEach(() => (dir = mkdtempSync(join(tmpdir(), 'aside-'))));
afterEach(() => rmSync(dir, { recursive: true }));

/** Ends a build that made two pages, with the files in public/. */
function build(files: readonly string[]): void {
  for (const file of files) {
    mkdirSync(dirname(join(dir, 'public', file)), { recursive: true });
    writeFileSync(join(dir, 'public', file), '');
  }
  const url = (path: string): URL => pathToFileURL(join(dir, path));
  const { hooks } = publicStandsAside();
  void hooks['astro:config:done']?.({ config: { publicDir: url('public/') } } as Ready);
  const assets = new Map([
    ['/', [url('site/index.html')]],
    ['/thu-tuc/[...slug]', [url('site/thu-tuc/khai-sinh/index.html')]],
  ]);
  void hooks['astro:build:done']?.({ assets, dir: url('site/') } as unknown as Built);
}

it('lets files stand beside the pages, or none at all', () => {
  build([]);
  build(['favicon.svg', 'tep/to-khai.pdf']);
});

it('names every file that would stand where a page stands', () =>
  expect(() => build(['index.html', 'tep/to-khai.pdf', 'thu-tuc/khai-sinh/index.html'])).toThrow(
    /public\/ chiếm chỗ của trang.*\n {2}index\.html\n {2}thu-tuc\/khai-sinh\/index\.html\n/,
  ));
