import { spawnSync } from 'node:child_process';
import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { listFiles } from '../../src/content-folder/list-folder.ts';
import { CONTENT_SHAPE } from '../../src/site/content-shape.ts';
import { MIGRATIONS } from './migrations.ts';
import { runMigrate } from './run-migrate.ts';

const TODAY = resolve('tests/fixtures/content-base');
let room = '';
let said = '';
const content = (): string => join(room, 'content');
const git = (...args: string[]) => spawnSync('git', ['-C', room, ...args], { encoding: 'utf8' });
const put = (path: string, text: string): void => {
  mkdirSync(dirname(join(room, path)), { recursive: true });
  writeFileSync(join(room, path), text);
};
const commit = (): void => {
  git('add', '-A');
  git(
    '-c',
    'user.name=Thử',
    '-c',
    'user.email=thu@example.com',
    '-c',
    'commit.gpgsign=false',
    'commit',
    '-qm',
    'Ghi',
  );
};
const migrate = (write = true): number => {
  said = '';
  return runMigrate({ contentDir: content(), write });
};
const all = (): Map<string, string> =>
  new Map(
    listFiles(room)
      .filter((path) => !path.startsWith('.git/'))
      .map((path) => [path, readFileSync(join(room, path), 'latin1')]),
  );

beforeEach(() => {
  room = mkdtempSync(join(tmpdir(), 'migrate-'));
  vi.spyOn(process.stdout, 'write').mockImplementation((text) => Boolean((said += String(text))));
  cpSync(TODAY, content(), { recursive: true });
  const site = readFileSync(join(content(), 'site.yaml'), 'utf8');
  put('content/site.yaml', `# Tên đơn vị ghi ở đây.\r\n${site.replace(/contentShape: .*\n/, '')}`);
  put('content/HUONG-DAN.md', '# Hướng dẫn biên tập\n\nBản chép.\n');
  put('content/LOI-THUONG-GAP.md', '# Lỗi thường gặp\n');
  put('public/tep/mau/don.pdf', '%PDF \u00e9');
  git('init', '-q');
  commit();
});
afterEach(() => {
  vi.restoreAllMocks();
  rmSync(room, { recursive: true });
});

describe('content of an earlier version', () => {
  it('comes to the way of writing of this one; all else stays as it was, and nothing is lost', () => {
    const before = all();
    expect(migrate()).toBe(0);
    const after = all();
    const site = 'content/site.yaml';
    expect(after.get(site)).toBe(`${before.get(site)}contentShape: 1\n`);
    expect(after.get('content/tep/mau/don.pdf')).toBe(before.get('public/tep/mau/don.pdf'));
    const changed = ['content/HUONG-DAN.md', 'content/LOI-THUONG-GAP.md', 'public/tep/mau/don.pdf'];
    expect(changed.filter((path) => after.has(path))).toEqual([]);
    for (const [path, text] of before)
      if (path !== site && !changed.includes(path)) expect([path, after.get(path)]).toEqual([path, text]);
    for (const path of [...changed, site]) expect(said).toContain(path.replace('content/', ''));
  });

  it('is only told about where nothing may be written', () => {
    const before = all();
    expect(migrate(false)).toBe(1);
    expect(said).toContain('Bản 0.1.0: ');
    expect(all()).toEqual(before);
  });

  it('changes no more by a second call', () => {
    migrate();
    commit();
    const before = all();
    expect(migrate()).toBe(0);
    expect(said).toContain('không phải đổi gì');
    expect(all()).toEqual(before);
  });

  it('stays where git does not hold all of it yet, in the content or beside it', () => {
    put('public/tep/moi.pdf', '%PDF');
    expect(() => migrate()).toThrow('chưa ghi vào kho');
    rmSync(join(room, '.git'), { recursive: true });
    expect(() => migrate()).toThrow('không ở trong kho git');
    expect(existsSync(join(content(), 'HUONG-DAN.md'))).toBe(true);
  });

  it('stays where two files of one name differ', () => {
    put('content/tep/mau/don.pdf', '%PDF khác');
    commit();
    expect(() => migrate()).toThrow('tep/mau/don.pdf: tệp ở public/ và tệp cùng tên');
    expect(existsSync(join(content(), 'HUONG-DAN.md'))).toBe(true);
  });

  it('stays where the uploads may be those of another unit', () => {
    put('xa-b/site.yaml', 'title: Xã B\n');
    commit();
    const before = all();
    expect(() => migrate()).toThrow(/public\/tep: nằm cạnh nhiều thư mục nội dung \(content, xa-b\)/);
    expect(all()).toEqual(before);
  });

  it('stays where public/ is a link, be it to the content itself', () => {
    rmSync(join(room, 'public'), { recursive: true });
    put('content/tep/mau/don.pdf', '%PDF');
    symlinkSync('content', join(room, 'public'));
    commit();
    expect(() => migrate()).toThrow(/public: Đây là liên kết/);
    expect(existsSync(join(content(), 'tep/mau/don.pdf'))).toBe(true);
  });

  it.each([
    ['a file where the upload has a folder', 'content/tep/mau', 'tep/mau'],
    ['a folder where the upload is a file', 'content/tep/mau/don.pdf/khac.pdf', 'tep/mau/don.pdf'],
  ])('stays where the content has %s, with nothing moved before', (_, path, told) => {
    put('public/tep/a.pdf', '%PDF');
    put(path, '%PDF');
    commit();
    const before = all();
    expect(() => migrate()).toThrow(`${told}: ở public/ và ở thư mục nội dung, một bên là tệp`);
    expect(all()).toEqual(before);
  });

  it('goes on with the line ends of its site.yaml', () => {
    put('content/site.yaml', 'title: Thử\r\nunits: []\r\n');
    commit();
    migrate();
    expect(all().get('content/site.yaml')).toBe(
      'title: Thử\r\nunits: []\r\ncontentShape: 1\r\n'.replace('Thử', Buffer.from('Thử').toString('latin1')),
    );
  });

  it('stays where its site.yaml can’t be read, and tells the line', () => {
    put('content/site.yaml', '');
    expect(() => migrate()).toThrow(/site\.yaml: tệp trống/);
    put('content/site.yaml', 'title: Thử\nunits: [\n');
    expect(() => migrate()).toThrow(/site\.yaml:\d: .* → /);
  });

  it('keeps a page that the office wrote for itself', () => {
    put('content/HUONG-DAN.md', '# Ai ở xã tôi sửa trang nào\n');
    commit();
    migrate();
    expect(existsSync(join(content(), 'HUONG-DAN.md'))).toBe(true);
  });

  it('may be what several units share, which has no site.yaml', () => {
    rmSync(join(content(), 'site.yaml'));
    commit();
    expect(migrate()).toBe(0);
    expect(existsSync(join(content(), 'tep/mau/don.pdf'))).toBe(true);
    commit();
    expect(migrate()).toBe(0);
    expect(said).toContain('không phải đổi gì');
  });
});

it('content of a later version is left alone', () => {
  put('content/site.yaml', `contentShape: ${CONTENT_SHAPE + 1}\n`);
  commit();
  expect(() => migrate()).toThrow('mới hơn chương trình này');
});

it('each way of writing has its migration, and its release is told to adopters', () => {
  expect(MIGRATIONS.map(({ shape }) => shape)).toEqual([...Array(CONTENT_SHAPE).keys()].map((at) => at + 1));
  for (const { release } of MIGRATIONS)
    expect(readFileSync('CHANGELOG.md', 'utf8')).toContain(`## ${release} (`);
});
