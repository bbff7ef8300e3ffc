import { execFileSync, spawnSync } from 'node:child_process';
import { globSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';

const LEAKED = 'Số căn cước 0123$45 (\'của\' "bà A")';
const FILE = 'public/tep/to-khai.pdf';
const ENV = {
  ...process.env,
  ...{ LO: LEAKED, TEP: FILE, FILTER_BRANCH_SQUELCH_WARNING: '1', LC_ALL: 'C.UTF-8' },
  ...{ GIT_AUTHOR_NAME: 'Thử', GIT_AUTHOR_EMAIL: 'thu@co-quan.example', GIT_CONFIG_NOSYSTEM: '1' },
  ...{
    GIT_COMMITTER_NAME: 'Thử',
    GIT_COMMITTER_EMAIL: 'thu@co-quan.example',
    GIT_CONFIG_GLOBAL: '/dev/null',
  },
};

/** The commands of a step of docs/xoa-khoi-lich-su.md, as somebody would copy them. */
function commandsOf(step: string): string {
  const text = readFileSync('docs/xoa-khoi-lich-su.md', 'utf8');
  const [, block] = new RegExp(`\`\`\`sh buoc=${step}\\n([\\s\\S]*?)\`\`\``).exec(text) ?? [];
  if (block === undefined) throw new Error(`no step "${step}"`);
  return block;
}

describe('taking something out of the history', () => {
  let dir = '';
  const run = (command: string, where = ''): string =>
    execFileSync('sh', ['-ec', command], {
      cwd: join(dir, where),
      env: { ...ENV, KHO: join(dir, 'kho.git') },
      encoding: 'utf8',
    });
  const commit = (files: Record<string, string>, message: string): void => {
    for (const [name, text] of Object.entries(files)) {
      mkdirSync(join(dir, 'lam', name, '..'), { recursive: true });
      writeFileSync(join(dir, 'lam', name), text);
    }
    writeFileSync(join(dir, 'loi'), message);
    run('git add -A && git commit -qF ../loi && git push -q origin HEAD:main', 'lam');
  };
  /** Everything that the objects of a repository say. */
  const everything = (where: string): string =>
    run('git cat-file --batch-all-objects --batch --unordered | tr -d "\\000"', where);

  beforeEach(() => {
    dir = mkdtempSync(join(tmpdir(), 'runbook-'));
    run('git init -q --bare -b main kho.git && git clone -q kho.git lam 2>/dev/null');
    commit({ 'content/a.mdx': 'Trang a\n', 'content/b.mdx': 'Trang b\n' }, 'Thêm hai trang');
    commit({ 'content/a.mdx': `Trang a\n${LEAKED}\n`, [FILE]: `%PDF ${LEAKED}` }, `Thêm ${LEAKED}`);
    run('git tag -a v1 -m "Bản 1" && git push -q origin v1 && git mv content/a.mdx content/c.mdx', 'lam');
    commit({ 'content/b.mdx': 'Trang b, bản hai\n' }, 'Đổi tên trang a');
    commit({ 'content/c.mdx': 'Trang a\n', [FILE]: '%PDF sạch' }, 'Sửa trang a');
  });
  afterEach(() => rmSync(dir, { recursive: true, force: true }));

  it('forgets a text in files, under their old names, in messages and behind tags', () => {
    expect(everything('kho.git')).toContain(LEAKED);
    run(commandsOf('lay'));
    for (const step of ['chu', 'don']) run(commandsOf(step), 'sach.git');
    expect(run(commandsOf('xem'), 'sach.git')).toBe('');
    expect(everything('sach.git')).not.toContain(LEAKED);
    run(commandsOf('day'), 'sach.git');
    expect(run(`git log --all --oneline -S"$LO"`, 'kho.git')).toBe('');
    run('git gc -q --prune=now', 'kho.git');
    expect(everything('kho.git')).not.toContain(LEAKED);
    expect(run('git log --format=%s main', 'kho.git').trim().split('\n')).toEqual([
      'Sửa trang a',
      'Đổi tên trang a',
      'Thêm [đã xóa]',
      'Thêm hai trang',
    ]);
    expect(run('git show main:content/b.mdx', 'kho.git')).toBe('Trang b, bản hai\n');
    expect(run('git show v1:content/a.mdx', 'kho.git')).toBe('Trang a\n[đã xóa]\n');
  });

  it('forgets a whole file and nothing else', () => {
    run(commandsOf('lay'));
    for (const step of ['tep', 'don']) run(commandsOf(step), 'sach.git');
    expect(run(`git log --all --oneline -- "$TEP"`, 'sach.git')).toBe('');
    expect(everything('sach.git')).not.toContain(`%PDF ${LEAKED}`);
    expect(run('git ls-tree -r --name-only main', 'sach.git').trim().split('\n')).toEqual([
      'content/b.mdx',
      'content/c.mdx',
    ]);
  });
});

describe('the look before a commit', () => {
  const commit = (file: string, isRight: boolean): number => {
    const dir = mkdtempSync(join(tmpdir(), 'hook-'));
    try {
      mkdirSync(join(dir, 'content'));
      // Stands for the checks of the project: says whether the content is right.
      writeFileSync(join(dir, 'npm'), `#!/bin/sh\nexit ${isRight ? 0 : 1}\n`, { mode: 0o755 });
      writeFileSync(join(dir, file), 'Chữ\n');
      const hooks = join(process.cwd(), '.githooks');
      const line = `git init -q . && git config core.hooksPath '${hooks}' && git add '${file}' && git commit -qm Thử`;
      const env = { ...ENV, PATH: `${dir}:${process.env['PATH'] ?? ''}` };
      return spawnSync('sh', ['-ec', line], { cwd: dir, env }).status ?? -1;
    } finally {
      rmSync(dir, { recursive: true, force: true });
    }
  };

  it('keeps wrong content out of the history, and nothing else', () => {
    expect(commit('content/a.mdx', false)).toBe(1);
    expect(commit('content/a.mdx', true)).toBe(0);
    expect(commit('ghi-chu.txt', false)).toBe(0);
  });
});

describe('what to do in a leak', () => {
  it('names the hours of the law, each with somebody', () => {
    const rows = readFileSync('docs/lo-du-lieu-ca-nhan.md', 'utf8')
      .split('\n')
      .map((line) => line.split(' | '));
    const hours = rows.filter((cells) => cells.length === 3 && /(?:giờ|Ngay|ngày)$/.test(cells[0] ?? ''));
    expect(hours.map(([when]) => when?.replace('| ', ''))).toEqual([
      'Ngay',
      '1 giờ',
      '1 giờ',
      '4 giờ',
      '24 giờ',
      '72 giờ',
      '10 ngày',
    ]);
    expect(hours.every(([, , who]) => (who ?? '').length > 5)).toBe(true);
  });
});

it('no page of docs/ names a command that is not there', () => {
  const { scripts } = JSON.parse(readFileSync('package.json', 'utf8')) as { scripts: Record<string, string> };
  const named = globSync('docs/*.md').flatMap((file) =>
    [...readFileSync(file, 'utf8').matchAll(/npm run ([a-z][\w:-]*)/g)].map(([, name]) => ({ file, name })),
  );
  expect(named.length).toBeGreaterThan(10);
  expect(named.filter(({ name }) => !Object.hasOwn(scripts, name ?? ''))).toEqual([]);
});
