import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';

const PROJECT = join(import.meta.dirname, '../..');
let folder = '';

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'build-'));
  cpSync(join(PROJECT, 'tests/fixtures/content-base'), join(folder, 'content'), { recursive: true });
  mkdirSync(join(folder, 'dist'));
  writeFileSync(join(folder, 'dist/index.html'), 'the last good build');
});
afterEach(() => rmSync(folder, { recursive: true }));

/** Tries to build the folder's content into its dist. */
function build(variables: Record<string, string> = {}, ...options: string[]) {
  const { status, stderr } = spawnSync(
    process.execPath,
    ['scripts/build/main.ts', '--out', join(folder, 'dist'), ...options],
    {
      cwd: PROJECT,
      encoding: 'utf8',
      env: { ...process.env, CONTENT_DIR: join(folder, 'content'), SITE_DATE: '2026-11-24', ...variables },
    },
  );
  return { status, stderr };
}

function breakEntry(change: (text: string) => string): void {
  const procedures = join(folder, 'content/thu-tuc');
  const file = join(procedures, readdirSync(procedures)[0] ?? '');
  writeFileSync(file, change(readFileSync(file, 'utf8')));
}

describe('a build that must not happen', () => {
  it('names every problem with its file and line, and leaves the last good build as it was', () => {
    breakEntry((text) =>
      text.replace(/^sector: .*$/m, 'sector: khong-co').replace(/^levels: .*$/m, 'levels: [xa]\nla: 1'),
    );
    const { status, stderr } = build();
    expect(status).toBe(1);
    expect(stderr).toMatch(/thu-tuc\/[a-z-]+\.mdx:\d+:\d+ {2}Lĩnh vực/);
    expect(stderr).toContain('Cấp thực hiện');
    expect(stderr).toContain("'la'");
    expect(readdirSync(join(folder, 'dist'))).toEqual(['index.html']);
    expect(readFileSync(join(folder, 'dist/index.html'), 'utf8')).toBe('the last good build');
  });

  it('is that into a folder with anything else in it', () => {
    const { status, stderr } = build({}, '--public', 'tests/fixtures/public');
    expect(status).toBe(2);
    expect(stderr).toContain('đã có tệp khác, không phải một bản dựng trước');
    expect(readFileSync(join(folder, 'dist/index.html'), 'utf8')).toBe('the last good build');
  });

  it('is told what it does not understand', () => {
    const { status, stderr } = build({}, '--relase');
    expect(status).toBe(2);
    expect(stderr).toContain('Tùy chọn "--relase" không có');
  });

  it('is that of a site for release without the particulars that the law wants', () => {
    const { status, stderr } = build({}, '--release', '--public', 'tests/fixtures/public');
    expect(status).toBe(1);
    expect(stderr).toContain('imprint.responsiblePerson');
    expect(stderr).toContain('Chưa đăng được');
    expect(readFileSync(join(folder, 'dist/index.html'), 'utf8')).toBe('the last good build');
  });

  it.each([
    ['BASE_PATH', 'cai-cach-hanh-chinh'],
    ['SITE_DATE', '2026-02-30'],
    ['SITE_URL', 'duyenhai'],
  ])('refuses a wrong %s in Vietnamese', (name, value) => {
    const { status, stderr } = build({ [name]: value });
    expect(status).toBe(2);
    expect(stderr).toContain(`${name}: '${value}'`);
    expect(readFileSync(join(folder, 'dist/index.html'), 'utf8')).toBe('the last good build');
  });
});
