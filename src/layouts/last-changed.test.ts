import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { lastChanges } from './last-changed.ts';

let repository = '';

beforeEach(() => {
  repository = realpathSync(mkdtempSync(join(tmpdir(), 'last-changed-')));
});
afterEach(() => rmSync(repository, { recursive: true, force: true }));

function commit(day: string, files: Record<string, string>): void {
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(join(repository, path, '..'), { recursive: true });
    writeFileSync(join(repository, path), text);
  }
  const env = { ...process.env, GIT_AUTHOR_DATE: `${day}T12:00:00Z`, GIT_COMMITTER_DATE: `${day}T12:00:00Z` };
  const git = (...args: string[]) =>
    execFileSync('git', ['-C', repository, ...args], { env, stdio: 'ignore' });
  git('init', '-q');
  git('add', '-A');
  git('-c', 'user.name=Thử', '-c', 'user.email=thu@example.vn', 'commit', '-qm', 'Thử');
}

describe('the day of the last change', () => {
  it('is that of the last commit that touched the file, also below a folder and with marks in the name', () => {
    commit('2026-01-02', { 'content/a.mdx': '1', 'content/trang/giới thiệu.mdx': '1' });
    commit('2026-03-04', { 'content/a.mdx': '2' });
    const days = lastChanges(join(repository, 'content'));
    expect(days.get(join(repository, 'content/a.mdx'))).toBe('2026-03-04');
    expect(days.get(join(repository, 'content/trang/giới thiệu.mdx'))).toBe('2026-01-02');
  });

  it('is not told of a folder without a history', () => {
    expect(lastChanges(repository).size).toBe(0);
  });

  it('is not told where the history was cut short', () => {
    commit('2026-01-02', { 'a.mdx': '1' });
    commit('2026-03-04', { 'b.mdx': '1' });
    const copy = join(repository, 'copy');
    execFileSync('git', ['clone', '-q', '--depth', '1', `file://${repository}`, copy], { stdio: 'ignore' });
    expect(lastChanges(copy).size).toBe(0);
  });
});
