import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  rmSync,
  statSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { cachedStrip } from '../../../src/link-previews/picture-cache.ts';
import { footTree } from '../../../src/link-previews/picture-tree.ts';
import { KEPT_DAYS, pruneKept } from './prune-kept.ts';

const NOW = Date.UTC(2026, 10, 24);
const DAY = 24 * 60 * 60 * 1000;
let folder = '';

beforeEach(() => void (folder = mkdtempSync(join(tmpdir(), 'kept-'))));
afterEach(() => rmSync(folder, { recursive: true }));

function usedDaysAgo(name: string, days: number, isFolder = false): string {
  const path = join(folder, name);
  mkdirSync(isFolder ? path : dirname(path), { recursive: true });
  if (!isFolder) writeFileSync(path, 'x');
  utimesSync(path, new Date(NOW - days * DAY), new Date(NOW - days * DAY));
  return path;
}

it('takes away what was not used for long, and nothing else', () => {
  const old = [
    usedDaysAgo('link-previews/a.png', KEPT_DAYS + 1),
    usedDaysAgo('link-previews/b.png.1234', KEPT_DAYS + 1),
    usedDaysAgo('compiled/v24/abcd', KEPT_DAYS + 1),
    usedDaysAgo('programs/0123', KEPT_DAYS + 1, true),
    usedDaysAgo('0123456789ab', KEPT_DAYS + 1, true),
  ];
  const others = [
    usedDaysAgo('link-previews/c.png', KEPT_DAYS - 1),
    usedDaysAgo('ba9876543210', KEPT_DAYS - 1, true),
    usedDaysAgo('dang-dung.lock', 400),
    usedDaysAgo('test', 400, true),
  ];
  expect(pruneKept(NOW, folder)).toBe(old.length);
  expect(old.filter(existsSync)).toEqual([]);
  expect(others.filter(existsSync)).toEqual(others);
  expect(pruneKept(NOW, join(folder, 'nothing'))).toBe(0);
});

it('knows a picture as used when it was taken from what is kept', async () => {
  const tree = footTree(
    { site: 'Trang thử', area: '' },
    '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 1 1"/>',
  );
  const drawn = await cachedStrip(tree, 'foot', folder);
  const file = join(folder, readdirSync(folder)[0] ?? '');
  utimesSync(file, new Date(0), new Date(0));
  expect(await cachedStrip(tree, 'foot', folder)).toEqual(drawn);
  expect(statSync(file).mtimeMs).toBeGreaterThan(NOW - 365 * DAY);
});
