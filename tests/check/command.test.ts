import { spawnSync } from 'node:child_process';
import { basename, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { formatGithub } from '../../scripts/check/formats/github.ts';
import { formatJson } from '../../scripts/check/formats/json.ts';
import { formatMarkdown } from '../../scripts/check/formats/markdown.ts';
import { formatText } from '../../scripts/check/formats/text.ts';
import { problemLine } from '../../scripts/content/problem-line.ts';
import type { Problem } from '../../scripts/content/problem.ts';
import { applyEdits, PROCEDURE, type Edit } from './edit-content.ts';
import { checkFolder, FIXTURES, TEST_DAY, withContent } from './content-folder.ts';

const MAIN = fileURLToPath(new URL('../../scripts/check/main.ts', import.meta.url));

interface Said {
  status: number | null;
  stdout: string;
  stderr: string;
}

/** Runs the command on the fixtures' day and with the files that their entries lead to. */
function run(args: string[], variables: Record<string, string> = {}): Said {
  return spawnSync(process.execPath, [MAIN, '--public', join(FIXTURES, 'public'), ...args], {
    encoding: 'utf8',
    env: { ...process.env, SITE_DATE: TEST_DAY, ...variables },
  });
}

const CODE: Edit = [PROCEDURE, 'code: "9.999999"', 'code: 9.999990'];

const broken = () =>
  withContent((dir) => {
    applyEdits(dir, [CODE]);
    return checkFolder(dir);
  });

describe('npm run check', () => {
  it('ends with 1 and the whole line when an entry is wrong', () => {
    withContent((dir) => {
      applyEdits(dir, [CODE]);
      const { status, stdout } = run(['--content', dir]);
      expect(status).toBe(1);
      expect(stdout).toContain(
        'thu-tuc/thu-tuc-mau.mdx:2:7  Mã thủ tục  ‘9.999990’: Mã thủ tục phải đặt trong dấu nháy',
      );
    });
  });

  it.each(['github', 'gitlab'])('names each file for %s from the top of its repository', (format) => {
    withContent((dir) => {
      applyEdits(dir, [CODE]);
      const { stdout } = run(['--content', dir, '--format', format]);
      expect(stdout).toMatch(new RegExp(`[="]${basename(dir)}/thu-tuc/thu-tuc-mau\\.mdx[",]`));
    });
  });

  it.each([
    [2, [], { BASE_PATH: 'cai-cach-hanh-chinh' }, 'BASE_PATH'],
    [2, [], { SITE_DATE: '2026-02-30' }, 'SITE_DATE'],
    [1, ['--content', '/khong-co'], {}, 'Không có thư mục nội dung này'],
  ])('ends with %i for %j %j', (code, args, variables, message) => {
    const { status, stdout, stderr } = run(args, variables as Record<string, string>);
    expect(status).toBe(code);
    expect(stdout + stderr).toContain(message);
  });

  it('names the unit and the folder first, apart from what it found', () => {
    withContent((dir) => {
      const { stderr, stdout } = run(['--content', dir, '--format', 'json']);
      expect(stderr).toBe(`Khu vực thử · nội dung ở ${dir}\n`);
      expect(JSON.parse(stdout)).toMatchObject({ errors: 0 });
    });
  });
});

describe('the forms of a report', () => {
  it('prints one problem on one line', () => {
    const problem: Problem = {
      rule: 'value',
      severity: 'error',
      file: 'content/thu-tuc/x.mdx',
      line: 12,
      column: 3,
      field: 'Mã thủ tục',
      value: '1.00119',
      message: 'sai',
      advice: 'sửa',
    };
    expect(problemLine(problem)).toBe(
      'content/thu-tuc/x.mdx:12:3  Mã thủ tục  ‘1.00119’: sai → sửa  (value)',
    );
  });

  it('gives counts and problems as JSON', () => {
    const report = JSON.parse(formatJson(broken(), true)) as {
      errors: number;
      problems: Problem[];
      ready: unknown[];
    };
    expect(report).toMatchObject({ errors: 1, warnings: 0, problems: [{ line: 2, field: 'Mã thủ tục' }] });
    expect(report.ready.length).toBeGreaterThan(0);
  });

  it('gives annotations to GitHub and a table to a review', () => {
    expect(formatGithub(broken())).toMatch(
      /^::error file=thu-tuc\/thu-tuc-mau\.mdx,line=2,col=7,title=Mã thủ tục \(value\)::/,
    );
    expect(formatMarkdown(broken(), false)).toContain('| thu-tuc/thu-tuc-mau.mdx:2:7 | Mã thủ tục |');
  });

  it('lists what the office must still supply, without making it an error', () => {
    const report = withContent(checkFolder);
    expect(formatText(report, true)).toContain('Thông tin chân trang còn thiếu: điện thoại');
    expect(new Set(report.ready.map(({ kind }) => kind))).toEqual(new Set(['imprint', 'contact']));
    expect(report.problems).toEqual([]);
  });
});
