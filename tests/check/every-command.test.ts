import { execFile } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';

const { scripts } = JSON.parse(readFileSync('package.json', 'utf8')) as { scripts: Record<string, string> };

/** Commands of our own; the others are Astro's and Prettier's, or two of ours in a row. */
const OURS = Object.entries(scripts).filter(([, line]) => /^node scripts\/[\w/-]+\.ts( --full)?$/.test(line));

/** A value that the command refuses by itself, and what it says of it; what takes no value takes no stray word either. */
const WRONG: Readonly<Record<string, readonly [args: string[], said: string]>> = {
  build: [['--out'], 'Tùy chọn "--out" thiếu giá trị'],
  check: [['--format', 'jsn'], "có phải 'json'?"],
  import: [[import.meta.filename, '--level', 'xa'], '--level "xa" không có'],
  bench: [['--only', '800'], '--only "800" không có'],
  'bench:build': [['--records'], 'thiếu giá trị'],
  'bench:search': [['--large'], 'thiếu giá trị'],
  'bench:writers': [['--dir'], 'thiếu giá trị'],
  facts: [[], 'Thiếu bản xuất'],
  'facts:elsewhere': [[], 'Thiếu bản xuất mọi cấp'],
  new: [['thu-tuc'], 'Cần loại và tên'],
  'new-version': [['mot', '--from', '2027-02-30'], 'không phải một ngày'],
  'build:units': [['/khong-co'], 'không có site.yaml'],
  init: [['Xã Thí Dụ', 'thu-muc'], 'dấu phẩy, rồi tên tỉnh'],
  print: [['--what', 'ap-phich'], '--what "ap-phich" không có'],
  migrate: [['--write', '--dry-run'], 'Chọn một'],
  materials: [['--format', 'a4'], '--format "a4" không có'],
  report: [['--period', '2026-Q3', '--as-of', '2026-02-30'], 'không phải một ngày'],
  'verify-posting': [['9.999999'], 'Thiếu mã nội dung'],
  'receive-feedback': [['--site', 'trang'], 'Ghi địa chỉ của trang'],
  restore: [[], 'Cần đúng một thư mục du-lieu-mo'],
  reconcile: [[import.meta.filename, '--retrieved-on', '2026-02-30'], 'không phải một ngày'],
  addresses: [['--rename', 'thu-tuc/mot'], 'Ghi tên cũ và tên mới'],
  compliance: [['--on', '2026-02-30'], 'không phải một ngày'],
  fuzz: [['--seed', 'hai'], 'ghi một số nguyên từ 0'],
  publish: [[], 'Ghi nơi đăng'],
  rollback: [[], 'Ghi nơi đăng'],
  verify: [[], 'Cần đúng một thư mục'],
  dev: [['--port'], 'thiếu giá trị'],
  status: [['--days', '0'], 'ghi một số nguyên từ 1'],
  'check:links': [['--timeout', '0'], 'ghi một số nguyên từ 1'],
};

interface Said {
  code: number;
  stdout: string;
  stderr: string;
}

const run = (line: string, args: readonly string[]): Promise<Said> =>
  new Promise((done) => {
    const child = execFile(process.execPath, [...line.split(' ').slice(1), ...args], (_, stdout, stderr) =>
      done({ code: child.exitCode ?? -1, stdout, stderr }),
    );
  });

it('knows the commands of the project', () => expect(OURS.length).toBeGreaterThan(14));

it.concurrent.each(OURS)('%s answers --help', { timeout: 60_000 }, async (name, line) => {
  const { code, stdout, stderr } = await run(line, ['--help']);
  expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
  expect(stdout).toContain(
    `Cách dùng: ${name === 'test' || name === 'test:full' ? 'npm test' : `npm run ${name}`}`,
  );
  expect(stdout).toContain('--help');
});

it.concurrent.each(
  OURS.flatMap(([name, line]) => [
    [name, line, ['--khong-co'], 'Tùy chọn "--khong-co" không có'] as const,
    [
      name,
      line,
      ...(WRONG[name] ?? ([['la-gi'], 'Chữ "la-gi" trong lệnh không hiểu được'] as const)),
    ] as const,
  ]),
)(
  '%s refuses what is wrong, in Vietnamese, with 2: %s %j',
  { timeout: 60_000 },
  async (_, line, args, said) => {
    const { code, stdout, stderr } = await run(line, args);
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
    expect(stderr).toContain(said);
    expect(stderr).toContain('Cách dùng: npm');
    expect(stderr).not.toMatch(/^ +at |Error|node:/m);
  },
);

it.concurrent.each([
  ['announce', '--content', 'thư mục nội dung'],
  ['secrets', '--content', 'thư mục nội dung'],
  ['facts', '--against', 'tệp hoặc thư mục'],
  ['hosting', '--from', 'bản dựng'],
  ['rollback', '--to', 'nơi đăng'],
])('%s takes no %s that is not there for an empty one', { timeout: 60_000 }, async (name, option, what) => {
  const { code, stdout, stderr } = await run(scripts[name] ?? '', [option, '/khong-co']);
  expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
  expect(stderr).toContain(`Không có ${what} "/khong-co"`);
});
