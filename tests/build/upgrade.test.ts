import { execFileSync, spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { TEST_DATE, TEST_DIR } from '../../scripts/test/sites.ts';

const git = (folder: string, ...args: string[]) =>
  spawnSync('git', ['-C', folder, ...args], { encoding: 'utf8' });
/** The first commit of the program at which another unit could begin; none where the clone does not reach back to it. */
const FIRST = git('.', 'log', '--diff-filter=A', '--format=%H', '--', 'scripts/init/main.ts')
  .stdout.trim()
  .split('\n')
  .at(-1);
/** A shallow clone takes its last commit for the one that added every file. */
const IS_SHALLOW = git('.', 'rev-parse', '--is-shallow-repository').stdout.trim() !== 'false';

const OLD_PROGRAM = join(TEST_DIR, 'upgrade-old-program');
const REPOSITORY = join(TEST_DIR, 'upgrade-repository');
const NEW_CI = join(TEST_DIR, 'upgrade-ci');
const SITE = join(TEST_DIR, 'upgrade-site');
const UNIT = 'Xã Thí Dụ, tỉnh Thí Dụ';
const CI = ['.github/workflows', '.gitlab-ci.yml'];
const AUTHOR = ['-c', 'user.name=Thử', '-c', 'user.email=thu@example.com', '-c', 'commit.gpgsign=false'];

const put = (path: string, text: string): void => {
  mkdirSync(dirname(join(REPOSITORY, path)), { recursive: true });
  writeFileSync(join(REPOSITORY, path), text);
};
const read = (path: string): string => readFileSync(join(REPOSITORY, path), 'utf8');
const commit = (why: string): void => {
  git(REPOSITORY, 'add', '-A');
  git(REPOSITORY, ...AUTHOR, 'commit', '-qm', why);
};
const run = (program: string, command: string, ...args: string[]) =>
  spawnSync(process.execPath, [`scripts/${command}/main.ts`, ...args], {
    cwd: program,
    encoding: 'utf8',
    env: { ...process.env, CONTENT_DIR: join(REPOSITORY, 'content'), SITE_DATE: TEST_DATE },
  });

/** The program as it was, beside what today's one has installed. */
function takeOldProgram(): void {
  mkdirSync(OLD_PROGRAM, { recursive: true });
  const tree = execFileSync('git', ['archive', FIRST ?? '', '.'], { maxBuffer: 1e9 });
  execFileSync('tar', ['-x', '-C', OLD_PROGRAM], { input: tree });
  symlinkSync(resolve('node_modules'), join(OLD_PROGRAM, 'node_modules'));
}

/** A repository of content as it was begun then, with what adopters of that time copied into it. */
function beginThen(): void {
  expect(run(OLD_PROGRAM, 'init', UNIT, REPOSITORY).status).toBe(0);
  put('content/HUONG-DAN.md', '# Hướng dẫn biên tập\n\nBản chép của bản cũ.\n');
  cpSync('tests/fixtures/public/tep/to-khai-thu.pdf', join(REPOSITORY, 'public/tep/don.pdf'));
  git(REPOSITORY, 'init', '-q', '-b', 'main');
  commit('Bắt đầu');
}

/** What docs/don-vi-khac.md tells to do, on a branch of its own. */
function upgrade(): void {
  git(REPOSITORY, 'switch', '-qc', 'nang-cap');
  expect(run('.', 'init', UNIT, NEW_CI).status).toBe(0);
  for (const path of CI) cpSync(join(NEW_CI, path), join(REPOSITORY, path), { recursive: true });
  commit('Chép lại CI của bản mới');
  expect(run('.', 'migrate', '--write')).toMatchObject({ status: 0 });
  commit('Đổi sang cách ghi của bản mới');
}

describe.skipIf(FIRST === undefined || IS_SHALLOW)('content that was begun with the first version', () => {
  let before = '';
  beforeAll(() => {
    for (const path of [OLD_PROGRAM, REPOSITORY, NEW_CI, SITE])
      rmSync(path, { recursive: true, force: true });
    takeOldProgram();
    beginThen();
    before = read('content/site.yaml');
    upgrade();
    git(REPOSITORY, 'switch', '-q', 'main');
    put('content/site.yaml', before.replace(/^description: .*/m, 'description: Trang của xã Thí Dụ.'));
    commit('Sửa lời giới thiệu');
  });

  it('comes to this version without a conflict, whatever its editors wrote meanwhile', () => {
    const { status, stdout } = git(REPOSITORY, ...AUTHOR, 'merge', '--no-edit', 'nang-cap');
    expect({ status, stdout }).toMatchObject({
      status: 0,
      stdout: expect.not.stringContaining('CONFLICT') as string,
    });
    expect(git(REPOSITORY, 'status', '--porcelain').stdout).toBe('');
    expect(read('content/site.yaml').replace(/^contentShape: .*\n/m, '')).toBe(
      before.replace(/^description: .*/m, 'description: Trang của xã Thí Dụ.'),
    );
  });

  it('has nothing more to be changed, and nothing that check would mend', () => {
    expect(run('.', 'migrate')).toMatchObject({
      status: 0,
      stdout: expect.stringContaining('không phải đổi gì') as string,
    });
    expect(run('.', 'check')).toMatchObject({
      status: 0,
      stdout: expect.stringContaining('0 lỗi, 0 cảnh báo') as string,
    });
    expect(existsSync(join(REPOSITORY, 'content/HUONG-DAN.md'))).toBe(false);
  });

  it('is built by this version, with the files that it uploaded then', () => {
    expect(run('.', 'build', '--out', SITE).status).toBe(0);
    expect(readFileSync(join(SITE, 'index.html'), 'utf8')).toContain('Trang của xã Thí Dụ.');
    expect(existsSync(join(SITE, 'tep/don.pdf'))).toBe(true);
  });
});
