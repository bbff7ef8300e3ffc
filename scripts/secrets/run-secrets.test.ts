import { execFileSync, spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';

/** A key that opens nothing, put together here so that no file of the project holds one. */
const KEY = `ghp_${'a1B2'.repeat(9)}`;
let room = '';

beforeEach(() => void (room = realpathSync(mkdtempSync(join(tmpdir(), 'khoa-')))));
afterEach(() => rmSync(room, { recursive: true }));

function write(path: string, text: string): void {
  mkdirSync(dirname(join(room, path)), { recursive: true });
  writeFileSync(join(room, path), text);
}

/** What the command says in the program's folder. */
function run(kept: readonly string[]) {
  write('chuong-trinh/a.ts', '// mã');
  write('xa/content/site.yaml', 'area: Xã Thí Dụ\n');
  for (const folder of kept)
    for (const args of [
      ['init', '-q'],
      ['add', '-A'],
    ])
      execFileSync('git', ['-C', join(room, folder), ...args]);
  return spawnSync(process.execPath, [join(import.meta.dirname, 'main.ts')], {
    cwd: join(room, 'chuong-trinh'),
    encoding: 'utf8',
    env: { ...process.env, CONTENT_DIR: join(room, 'xa/content') },
  });
}

it("finds a key in the content's own repository, beside its folder too", () => {
  write('xa/content/trang/a.mdx', `chữ\n${KEY}\n`);
  write('xa/.gitlab-ci.yml', KEY);
  const { status, stdout } = run(['chuong-trinh', 'xa']);
  expect(stdout).toContain(`${room}/xa/content/trang/a.mdx:2: khóa của GitHub`);
  expect(stdout).toContain(`${room}/xa/.gitlab-ci.yml:1: khóa của GitHub`);
  expect(status).toBe(1);
});

it('says which folder it could not look through', () => {
  const { status, stdout } = run(['chuong-trinh']);
  expect(stdout).toBe(`${room}/xa: không phải kho git, không xem.\n1 tệp: không thấy khóa nào.\n`);
  expect(status).toBe(0);
  rmSync(join(room, 'chuong-trinh/.git'), { recursive: true });
  expect(run([]).stderr).toContain('không phải kho git');
});
