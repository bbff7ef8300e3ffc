import { mkdirSync, mkdtempSync, readFileSync, rmSync, truncateSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { isWhole, keepProgram, takeProgram } from './program-folder.ts';

const PLACE = {
  site: 'https://xa-mot.example',
  outDir: 'file:///srv/trang/1/making/site/',
  publicDir: 'file:///srv/trang/1/making/public/',
};
const MANIFEST = `const manifest = ${JSON.stringify(PLACE)};`;

let room = '';
const at = (...path: string[]): string => join(room, ...path);
const parts = () => ({ rendering: at('rendering'), assets: at('assets') });
const keep = (): void => keepProgram(at('kept'), parts(), new Map(), PLACE);
beforeEach(() => {
  room = mkdtempSync(join(tmpdir(), 'program-'));
  mkdirSync(at('rendering/chunks'), { recursive: true });
  mkdirSync(at('assets'));
  writeFileSync(at('rendering/chunks/entrypoints_abc.mjs'), MANIFEST);
  writeFileSync(at('assets/a.css'), 'p { color: red }');
});
afterEach(() => rmSync(room, { recursive: true }));

it.each(['assets/a.css', 'rendering/chunks/entrypoints_abc.mjs', 'styles.json', 'files.json'])(
  'is kept anew where a power cut left %s empty',
  (file) => {
    expect(isWhole(at('kept'))).toBe(false);
    keep();
    expect(isWhole(at('kept'))).toBe(true);
    truncateSync(at('kept', file), 0);
    expect(isWhole(at('kept'))).toBe(false);
    keep();
    expect(isWhole(at('kept'))).toBe(true);
    takeProgram(at('kept'), { rendering: at('new/rendering'), assets: at('new/assets') }, new Map(), PLACE);
    expect(readFileSync(at('new/assets/a.css'), 'utf8')).toBe('p { color: red }');
  },
);
