import { hash } from 'node:crypto';
import { mkdtempSync, readFileSync, rmSync, truncateSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { DRAWN_BY } from './draw-picture.ts';
import { cachedStrip, stripFile } from './picture-cache.ts';
import { footTree } from './picture-tree.ts';

let folder = '';
beforeEach(() => void (folder = mkdtempSync(join(tmpdir(), 'strips-'))));
afterEach(() => rmSync(folder, { recursive: true }));

const tree = footTree(
  { site: 'Trang thử', area: '' },
  '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 1 1"/>',
);

it.each<[left: string, damage: (file: string) => void]>([
  ['empty', (file) => truncateSync(file, 0)],
  ['cut', (file) => truncateSync(file, 100)],
  ['full of noughts', (file) => writeFileSync(file, new Uint8Array(2000))],
])('draws a strip anew that a power cut left %s', async (_, damage) => {
  const drawn = await cachedStrip(tree, 'foot', folder);
  const file = stripFile(tree, 'foot', folder);
  const whole = readFileSync(file);
  damage(file);
  expect(await cachedStrip(tree, 'foot', folder)).toEqual(drawn);
  expect(readFileSync(file).equals(whole)).toBe(true);
});

/** The modules of the room that one loads, each with its text; what is shown is named by the tree itself. */
function loadedBy(name: string, loaded = new Map<string, string>()): Map<string, string> {
  const text = readFileSync(join(import.meta.dirname, name), 'utf8');
  loaded.set(name, text);
  for (const [, other = ''] of text.matchAll(/^import .*from '\.\/([\w-]+\.ts)'/gm))
    if (!loaded.has(other) && !/^picture-(?:tree|title)\.ts$/.test(other)) loadedBy(other, loaded);
  return loaded;
}

it('names a strip by the text of all that draws and packs it', () => {
  const modules = loadedBy('draw-picture.ts');
  expect([...modules.keys()]).toContain('png-strips.ts');
  for (const [name, text] of modules) expect(DRAWN_BY, name).toContain(hash('sha256', text));
});
