import { mkdtempSync, readFileSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { laidDigest, laidFiles } from './laid-files.ts';

vi.mock(import('node:fs'), async (importActual) => {
  const actual = await importActual();
  return { ...actual, utimesSync: vi.fn(actual.utimesSync) };
});

let room = '';
const at = (name: string): string => join(room, name);
beforeEach(() => void (room = mkdtempSync(join(tmpdir(), 'laid-'))));
afterEach(() => rmSync(room, { recursive: true }));

it('lays files whose time it may not set', () => {
  const first = laidFiles(at('kept'));
  first.lay('chữ', at('one'));
  first.save();
  writeFileSync(at('picture'), 'hình');

  const second = laidFiles(at('kept'));
  const kept = second.find(laidDigest('chữ')) ?? '';
  vi.mocked(utimesSync).mockImplementation(() => {
    throw new Error('EPERM');
  });
  second.lay('chữ', at('two'));
  second.layFile(kept, at('three'));
  second.layFile(at('picture'), at('four'));
  expect(['two', 'three', 'four'].map((name) => readFileSync(at(name), 'utf8'))).toEqual([
    'chữ',
    'chữ',
    'hình',
  ]);
});
