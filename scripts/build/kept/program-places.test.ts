import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { placeProgram, unplaceProgram } from './program-places.ts';

const placeOf = (site: string, folder: string) => ({
  site,
  outDir: `${folder}/site/`,
  publicDir: `${folder}/public/`,
});
const ONE = placeOf('https://xa-mot.example', 'file:///srv/trang/1/making');
const OTHER = placeOf('https://xa-hai.example', 'file:///srv/trang/2/making');
const manifest = ({ site, outDir, publicDir }: typeof ONE): string =>
  `const manifest = {"outDir":"${outDir}","publicDir":"${publicDir}","site":"${site}","assets":["/${outDir}404.html"]};`;

let folder = '';
let file = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'program-'));
  mkdirSync(join(folder, 'chunks'));
  file = join(folder, 'chunks/entrypoints_abc.mjs');
  writeFileSync(file, manifest(ONE));
});
afterEach(() => rmSync(folder, { recursive: true }));

it('is of no site while it is kept, and of the site that takes it then', () => {
  unplaceProgram(folder, ONE);
  expect(readFileSync(file, 'utf8')).not.toMatch(/xa-mot|srv/);
  placeProgram(folder, OTHER);
  expect(readFileSync(file, 'utf8')).toBe(manifest(OTHER));
});

it('is not kept where it does not say of which site it is', () => {
  writeFileSync(file, manifest(OTHER));
  expect(() => unplaceProgram(folder, ONE)).toThrow('program-places.ts');
});
