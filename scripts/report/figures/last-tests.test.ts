import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { checkedOut, readLastRun, writeLastRun, type LastRun } from '../../test/last-run.ts';
import { gitIn } from '../../../tests/samples/git-in.ts';
import { testFigures } from './last-tests.ts';

const root = mkdtempSync(join(tmpdir(), 'last-tests-'));
afterAll(() => rmSync(root, { recursive: true, force: true }));
const HEAD = { hash: '0123456789abcdef', day: '2026-11-30' };
const stage = (title: string, passed: number, failed: number) => ({
  title,
  counts: { passed, failed, skipped: 2 },
});
const ran: LastRun = {
  commit: HEAD.hash,
  isClean: true,
  stages: [stage('Paper', 90, 0), stage('Lighthouse', 5, 1)],
};
const told = (run: LastRun | undefined, head: typeof HEAD | undefined = HEAD) =>
  testFigures(run, head).map(({ value, why }) => value ?? why);

describe('the last run of all tests', () => {
  it('is told as its last line did, where it ran on the commit of the report', () => {
    writeLastRun(ran, root);
    expect(told(readLastRun(root))).toEqual([95, 1, 4]);
    expect(testFigures(ran, HEAD)[1]?.evidence).toMatchObject([{ commit: HEAD, of: 'Lighthouse' }]);
  });

  it('says nothing of another commit, of files in no commit, or before it ended', () => {
    expect(told(undefined)).toEqual(['máy này chưa chạy "npm test", hoặc lần chạy cuối chưa xong']);
    expect(told({ ...ran, commit: 'fedcba9876543210' })).toEqual([
      '"npm test" chạy lần cuối ở lần ghi fedcba98, không phải lần ghi của báo cáo',
    ]);
    expect(told({ ...ran, commit: undefined }, undefined)[0]).toContain('không rõ');
    expect(told({ ...ran, isClean: false })).toEqual(['khi chạy "npm test" có tệp chưa ghi vào kho']);
    expect(readLastRun(join(root, 'none'))).toBeUndefined();
  });

  it('knows the commit that is checked out, and whether the files are as it has them', () => {
    const folder = mkdtempSync(join(root, 'kho-'));
    const git = (...args: string[]) => gitIn(folder, args).trim();
    git('init', '-q');
    writeFileSync(join(folder, 'mot.mdx'), 'Một\n');
    git('add', '-A');
    git('commit', '-q', '-m', 'Ghi');
    expect(checkedOut(folder)).toEqual({ commit: git('rev-parse', 'HEAD'), isClean: true });
    writeFileSync(join(folder, 'mot.mdx'), 'Hai\n');
    expect(checkedOut(folder).isClean).toBe(false);
  });
});
