import { mkdtempSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { laidDigest, laidFiles } from './laid-files.ts';

vi.mock(import('node:fs'), async (importActual) => ({
  ...(await importActual()),
  linkSync: () => {
    throw new Error('EPERM');
  },
}));

let room = '';
const at = (name: string): string => join(room, name);
beforeEach(() => void (room = mkdtempSync(join(tmpdir(), 'laid-'))));
afterEach(() => rmSync(room, { recursive: true }));

/** A build that finds what the one before kept of a text, and lays it twice. @returns whether it found it */
function build(name: string): boolean {
  const laid = laidFiles(at('kept'));
  const found = laid.find(laidDigest('chữ'));
  if (found === undefined) laid.lay('chữ', at(name));
  else laid.layFile(found, at(name));
  laid.lay('chữ', at(`${name}-too`));
  laid.save();
  return found !== undefined;
}

it('keeps copies where the file system has no links', () => {
  expect([build('one'), build('two'), build('three')]).toEqual([false, true, true]);
  const names = ['one', 'one-too', 'two', 'two-too', 'three', 'three-too'];
  expect(names.map((name) => readFileSync(at(name), 'utf8'))).toEqual(names.map(() => 'chữ'));
  expect(new Set(names.map((name) => statSync(at(name)).ino)).size).toBe(names.length);
});
