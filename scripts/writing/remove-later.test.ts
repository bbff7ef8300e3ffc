import { existsSync, globSync, mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { expect, it, vi } from 'vitest';
import { removeLater } from './remove-later.ts';

/** Makes a folder with a file in it, removes it, and expects it to be gone at once and everywhere soon. */
async function expectGone(room: string): Promise<void> {
  mkdirSync(join(room, 'a'));
  writeFileSync(join(room, 'a/b'), '');
  removeLater(room);
  expect(existsSync(room)).toBe(false);
  const name = room.slice(room.lastIndexOf('/') + 1);
  await vi.waitFor(() => expect(globSync(`.build/removed/${name}*`)).toEqual([]), { timeout: 30_000 });
}

it('takes a folder away at once, also from another file system', async () => {
  mkdirSync('.build', { recursive: true });
  await expectGone(mkdtempSync(resolve('.build/thrown-')));
  await expectGone(mkdtempSync(join(tmpdir(), 'thrown-')));
});

it('has nothing to do where there is none', () =>
  expect(() => removeLater(join(tmpdir(), 'khong-co-thu-muc-nay'))).not.toThrow());
