import { describe, expect, it } from 'vitest';
import type { Report } from '../../content/problem.ts';
import { formatGitlab } from './gitlab.ts';

const report = (line: number): Report => ({
  files: 1,
  entries: 1,
  siteDate: '2026-11-24',
  acknowledged: 0,
  ready: [],
  problems: [
    {
      rule: 'value',
      severity: 'error',
      file: 'content/thu-tuc/x.mdx',
      line,
      column: 3,
      field: 'Mã thủ tục',
      value: '1.00119',
      message: 'sai',
      advice: 'sửa',
    },
  ],
});
const findings = (line: number): { fingerprint: string }[] =>
  JSON.parse(formatGitlab(report(line))) as { fingerprint: string }[];

describe('the report for GitLab', () => {
  it('points at the line, with what is wrong and what to do', () => {
    expect(findings(12)).toEqual([
      expect.objectContaining({
        description: 'Mã thủ tục ‘1.00119’: sai → sửa',
        severity: 'blocker',
        location: { path: 'content/thu-tuc/x.mdx', lines: { begin: 12 } },
      }),
    ]);
  });

  it('tells two places apart', () => {
    expect(findings(12)[0]?.fingerprint).not.toBe(findings(13)[0]?.fingerprint);
  });
});
