import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { spawn } from 'node:child_process';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { withLock } from './lock.ts';
import { thisProcess } from './running-process.ts';

let root = '';
let file = '';
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'lock-'));
  file = join(root, 'khoa/dang-dung.lock');
});
afterEach(() => rmSync(root, { recursive: true }));

describe('work that one process does at a time', () => {
  it('is done at once where nobody else does it, and leaves no lock, also where it fails', async () => {
    const waits: unknown[] = [];
    await withLock(
      file,
      'thử',
      (holder) => waits.push(holder),
      async () => expect(existsSync(file)).toBe(true),
    );
    await expect(
      withLock(
        file,
        'thử',
        () => {},
        () => Promise.reject(new Error('hỏng')),
      ),
    ).rejects.toThrow('hỏng');
    expect([waits, existsSync(file)]).toEqual([[], false]);
  });

  it.each([
    ['a dead process', JSON.stringify({ pid: 4_194_305, began: 0, work: 'cũ' })],
    ['an earlier process of the same number', JSON.stringify({ ...thisProcess(), began: 1, work: 'cũ' })],
  ])('does not wait for %s', async (_, text) => {
    await withLock(
      file,
      'thử',
      () => {},
      async () => {},
    );
    writeFileSync(file, text);
    const done = await withLock(
      file,
      'thử',
      () => expect.unreachable(),
      async () => 'xong',
    );
    expect(done).toBe('xong');
  });

  it('waits for a living one, and says for whom', async () => {
    const other = spawn('sleep', ['0.6']);
    await withLock(
      file,
      'thử',
      () => {},
      async () => {},
    );
    writeFileSync(file, JSON.stringify({ pid: other.pid, began: 0, work: 'nội dung khác' }));
    const waits: unknown[] = [];
    const started = performance.now();
    await withLock(
      file,
      'thử',
      (holder) => waits.push(holder),
      async () => {},
    );
    expect(waits).toEqual([{ pid: other.pid, began: 0, work: 'nội dung khác' }]);
    expect(performance.now() - started).toBeGreaterThan(300);
  });
});
