import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { placeProgram, unplaceProgram } from './program-places.ts';

const ONE = { site: 'https://xa-mot.example', outDir: 'file:///srv/trang/1/making/site/' };
const OTHER = { site: 'https://xa-hai.example', outDir: 'file:///srv/trang/2/making/site/' };
const manifest = ({ site, outDir }: typeof ONE): string =>
  `const manifest = {"outDir":"${outDir}","site":"${site}","assets":["/${outDir}404.html"]};`;

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
