import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, it } from 'vitest';
import { outFolder } from './out-folder.ts';

const root = mkdtempSync(join(tmpdir(), 'out-folder-'));
afterAll(() => rmSync(root, { recursive: true, force: true }));

const taken = (...files: string[]): string => {
  const dir = mkdtempSync(join(root, 'in-'));
  for (const file of files) writeFileSync(join(dir, file), '');
  for (const own of ['content', 'public']) mkdirSync(join(root, own), { recursive: true });
  return outFolder(dir, join(root, 'content'), join(root, 'public'));
};

it('takes a folder with what it printed before, the letter of a bulletin too', () => {
  expect(() => taken()).not.toThrow();
  expect(() => taken('ban-tin--2026-11.pdf', 'ban-tin--2026-11.html')).not.toThrow();
});

it('refuses one with files of somebody else', () => {
  expect(() => taken('thu-cua-toi.html')).toThrow('--out');
  expect(() => taken('ban-tin--2026-11.docx')).toThrow('--out');
});
