import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { linesByWriter } from './writers-of-lines.ts';

const FILE = 'cach-hoi.txt';
const room = mkdtempSync(join(tmpdir(), 'writers-'));
const git = (...args: string[]) =>
  execFileSync('git', ['-C', room, '-c', 'user.name=a', '-c', 'user.email=a@b.vn', ...args]);
const ways = (of: string, many: number): string[] => Array.from({ length: many }, (_, at) => `${of} ${at}`);
const read = (text: string): string[] => text.split('\n');

const first = ways('giấy', 250);
const mended = first.slice(10);
const second = ways('ghe', 200);
const few = ways('vuông tôm', 199);
const now = [...mended, ...second, ...few];

function commit(lines: readonly string[], subject: string): void {
  writeFileSync(join(room, FILE), lines.join('\n'));
  git('add', '.');
  git('-c', 'commit.gpgsign=false', 'commit', '-qm', subject);
}

beforeAll(() => {
  git('init', '-q');
  commit(first, 'first writer');
  commit(mended, 'ten taken out');
  commit([...second, ...mended], 'second writer, in front');
  commit(now, 'a few more');
});
afterAll(() => rmSync(room, { recursive: true }));

it('are by the commit that first had them, the oldest first, of those that added many', () =>
  expect([...linesByWriter(room, FILE, now, read).values()]).toEqual([mended, second]));

it('cannot be told where the history is cut off', () => {
  const shallow = join(room, 'nong');
  git('clone', '-q', '--depth=1', `file://${room}`, shallow);
  expect(() => linesByWriter(shallow, FILE, now, read)).toThrow(
    'không có đủ lịch sử git của cach-hoi.txt (shallow)',
  );
});
