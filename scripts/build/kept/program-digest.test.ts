import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { programDigest, unseenModule } from './program-digest.ts';

const FILES = [
  'src/pages/index.astro',
  'src/styles/site.css',
  'scripts/build/run-build.ts',
  'scripts/build/kept/watch-pages.ts',
  'docs/HUONG-DAN.md',
  'astro.config.mjs',
  'package-lock.json',
];
let folder = '';
const write = (file: string, text: string): void => {
  mkdirSync(dirname(join(folder, file)), { recursive: true });
  writeFileSync(join(folder, file), text);
};
const digest = (...written: string[]): string => programDigest(written, folder);

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'program-'));
  for (const file of FILES) write(file, 'x');
});
afterEach(() => rmSync(folder, { recursive: true }));

it.each(FILES)('is another one where %s was changed, and where it is gone', (file) => {
  const before = digest('/muc/');
  write(file, 'y');
  expect(digest('/muc/')).not.toBe(before);
  write(file, 'x');
  expect(digest('/muc/')).toBe(before);
  rmSync(join(folder, file));
  expect(digest('/muc/')).not.toBe(before);
});

it('is another one for a new file, a renamed one, another place', () => {
  const before = digest('/muc/');
  expect(digest('/khac/')).not.toBe(before);
  write('src/pages/new.astro', '');
  expect(digest('/muc/')).not.toBe(before);
  rmSync(join(folder, 'src/pages/new.astro'));
  cpSync(join(folder, 'src/styles/site.css'), join(folder, 'src/styles/other.css'));
  rmSync(join(folder, 'src/styles/site.css'));
  expect(digest('/muc/')).not.toBe(before);
});

it('does not look at content, tests and what is built', () => {
  const before = digest('/muc/');
  for (const file of ['content/site.yaml', 'src/text/fold.test.ts', 'dist/index.html']) write(file, 'x');
  expect(digest('/muc/')).toBe(before);
});

it('takes the two ways in which Astro writes that entries bring no pictures for one', () => {
  write('.astro/content-assets.mjs', '\n\n\nexport default new Map([]);\n\t\t');
  const before = digest('/muc/');
  write('.astro/content-assets.mjs', 'export default new Map();');
  expect(digest('/muc/')).toBe(before);
  write('.astro/content-assets.mjs', 'export default new Map([["a", b]]);');
  expect(digest('/muc/')).not.toBe(before);
});

it('knows a module that it would not see change', () => {
  expect(unseenModule(join(folder, 'content/site.yaml?raw'), folder)).toBe('content/site.yaml');
  for (const id of ['src/site/site.ts?x', 'node_modules/yaml/dist/index.js'])
    expect(unseenModule(join(folder, id), folder)).toBeUndefined();
  expect(unseenModule('\0virtual:astro:manifest', folder)).toBeUndefined();
});
