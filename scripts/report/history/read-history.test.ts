import { mkdirSync, mkdtempSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { gitIn } from '../../../tests/samples/git-in.ts';
import { arrivalOf, NO_HISTORY } from './history.ts';
import { readHistory } from './read-history.ts';

const root = mkdtempSync(join(tmpdir(), 'history-'));
const content = join(root, 'content');
mkdirSync(join(content, 'tin-tuc'), { recursive: true });
afterAll(() => rmSync(root, { recursive: true, force: true }));

const git = (day: string, ...args: string[]): string => gitIn(root, args, `${day}+07:00`);
const write = (path: string, text: string): void => writeFileSync(join(content, path), text);
const commit = (day: string): void => {
  git(day, 'add', '-A');
  git(day, 'commit', '-q', '-m', `Ghi ${day}`);
};

git('2026-06-14T10:00:00', 'init', '-q');
write('tin-tuc/mot.mdx', 'Một tin dài vừa đủ để git nhận ra khi đổi tên.\n');
write('tin-tuc/hai.mdx', 'Hai\n');
// Still the 14th in Greenwich, the 15th in Vietnam.
commit('2026-06-15T00:30:00');
write('tin-tuc/hai.mdx', 'Hai, sửa\n');
renameSync(join(content, 'tin-tuc/mot.mdx'), join(content, 'tin-tuc/mot-moi.mdx'));
commit('2026-07-01T09:00:00');
rmSync(join(content, 'tin-tuc/hai.mdx'));
write('tin-tuc/ba.mdx', 'Ba\n');
commit('2026-08-01T09:00:00');
write('tin-tuc/bon.mdx', 'Bốn\n');

const dayOf = (path: string, history = readHistory(content)): unknown => {
  const arrival = arrivalOf(path, history);
  return 'day' in arrival ? `${arrival.kind} ${arrival.day}` : arrival.kind;
};

describe('what git tells of a content folder', () => {
  it('is the day in Vietnam on which each file came, whatever it was called then', () => {
    expect(['mot-moi', 'ba', 'hai', 'bon'].map((name) => dayOf(`tin-tuc/${name}.mdx`))).toEqual([
      'on 2026-06-15',
      'on 2026-08-01',
      'not-yet',
      'not-yet',
    ]);
    const { state, beginsOn, head, uncommitted } = readHistory(content);
    expect([state, beginsOn, head?.day, uncommitted]).toEqual([
      'whole',
      '2026-06-15',
      '2026-08-01',
      ['content/tin-tuc/bon.mdx'],
    ]);
  });

  it('of a shallow clone is no day for what its first commit has', () => {
    const cut = join(root, 'cut');
    git('2026-08-02T09:00:00', 'clone', '-q', '--depth', '2', `file://${root}`, cut);
    const history = readHistory(join(cut, 'content'));
    expect([history.state, history.beginsOn]).toEqual(['cut', '2026-07-01']);
    expect([dayOf('tin-tuc/mot-moi.mdx', history), dayOf('tin-tuc/ba.mdx', history)]).toEqual([
      'by 2026-07-01',
      'on 2026-08-01',
    ]);
    rmSync(cut, { recursive: true });
  });

  it('outside of git is nothing', () => {
    const bare = mkdtempSync(join(tmpdir(), 'bare-'));
    expect(readHistory(bare)).toEqual(NO_HISTORY);
    expect(dayOf('tin-tuc/ba.mdx', NO_HISTORY)).toBe('unknown');
    rmSync(bare, { recursive: true });
  });
});
