import { mkdirSync, mkdtempDisposableSync, rmSync, utimesSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it, vi } from 'vitest';
import { pruneKept } from './prune-kept.ts';

vi.mock(import('node:fs'), async (importActual) => {
  const actual = await importActual();
  return { ...actual, rmSync: vi.fn(actual.rmSync) };
});

it('leaves what it may not take away, and takes away the rest', () => {
  using room = mkdtempDisposableSync(join(tmpdir(), 'kept-'));
  for (const name of ['aaaaaaaaaaaa', 'bbbbbbbbbbbb']) {
    mkdirSync(join(room.path, name));
    utimesSync(join(room.path, name), new Date(0), new Date(0));
  }
  vi.mocked(rmSync).mockImplementationOnce(() => {
    throw new Error('EACCES');
  });
  expect(pruneKept(Date.now(), room.path)).toBe(1);
});
