import {
  cpSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  readdirSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, dirname, join } from 'node:path';
import sharp from 'sharp';
import { describe, expect, it } from 'vitest';
import { checkContent } from '../../scripts/check/check-content.ts';
import { fixPublic } from '../../scripts/check/fix/fix-public.ts';
import type { Problem } from '../../scripts/content/problem.ts';
import { stagePublic } from '../../scripts/public-files/stage-public.ts';
import { FIXTURES, TEST_DAY } from './content-folder.ts';

/** Gives the work a copy of the fixtures' public/ with more files in it. */
function withPublic<T>(more: Readonly<Record<string, string | Buffer>>, work: (dir: string) => T): T {
  const dir = mkdtempSync(join(tmpdir(), 'public-'));
  try {
    cpSync(join(FIXTURES, 'public'), dir, { recursive: true });
    for (const [file, bytes] of Object.entries(more)) {
      mkdirSync(dirname(join(dir, file)), { recursive: true });
      writeFileSync(join(dir, file), bytes);
    }
    return work(dir);
  } finally {
    rmSync(dir, { recursive: true, force: true });
  }
}

const problemsOf = (publicDir: string): Problem[] =>
  checkContent(join(FIXTURES, 'content-base'), { siteDate: TEST_DAY, publicDir }).problems;
/** Only the program's files, without a content folder of their own. */
const publicOf = (publicDir: string) => ({ publicDir, contentDir: join(publicDir, 'khong-co') });
const photo = (): Promise<Buffer> =>
  sharp({ create: { width: 9, height: 9, channels: 3, background: 'red' } })
    .withExif({
      IFD0: { Artist: 'Nguyen Van A' },
      IFD3: { GPSLatitudeRef: 'N', GPSLatitude: '9/1 38/1 12/1' },
    })
    .jpeg()
    .toBuffer();

describe('public/', () => {
  it.each([
    ['index.html', 'trang chủ'],
    ['404.html', 'trang báo lỗi'],
    ['thu-tuc/thu-tuc-mau/index.html', "trang 'thu-tuc/thu-tuc-mau/'"],
    ['thu-tuc/thu-tuc-mau.html', "trang 'thu-tuc/thu-tuc-mau/'"],
    ['gioi-thieu', "trang 'gioi-thieu/'"],
    ['thu-tuc', "trang 'thu-tuc/'"],
    ['quan-tri/index.html', "trang 'quan-tri/'"],
    ['quan-tri/sveltia-cms.txt', 'phòng biên tập'],
    ['_astro/a.png', 'thư mục _astro/'],
    ['anh-chia-se/trang-chu.png', 'thư mục anh-chia-se/'],
    ['tin-tuc/2026/tin-thu/anh.png', "mục 'tin-tuc/'"],
    ['gioi-thieu/anh.png', "mục 'gioi-thieu/'"],
    ['sw.js', 'tệp sw.js'],
    ['Index.HTML', 'trang chủ'],
    ['robots.txt', 'tệp robots.txt'],
  ])('may not replace a page: %s', (file, what) => {
    const found = withPublic({ [file]: 'x' }, problemsOf).filter(({ rule }) => rule === 'public-collisions');
    expect(found).toEqual([
      expect.objectContaining({
        severity: 'error',
        file,
        line: 1,
        message: expect.stringContaining(`chỗ của ${what}`),
      }),
    ]);
  });

  it('has no links, hidden files or droppings, and none of them is published', () => {
    withPublic({ '.env': 'SECRET=1', 'tep/.git/config': 'x', 'tep/Thumbs.db': 'x' }, (dir) => {
      symlinkSync('/etc/hostname', join(dir, 'tep/a.pdf'));
      symlinkSync('..', join(dir, 'tep/vong'));
      const told = problemsOf(dir).map(({ severity, rule, file }) => `${severity} ${rule} ${file}`);
      expect(told.sort()).toEqual([
        'error plain-files .env',
        'error plain-files tep/.git',
        'error plain-files tep/a.pdf',
        'error plain-files tep/vong',
        'warning public-files tep/Thumbs.db',
      ]);
      stagePublic(publicOf(dir), join(dir, 'ban-dung'));
      expect(readdirSync(join(dir, 'ban-dung'))).toEqual(['favicon.svg', 'tep']);
      expect(readdirSync(join(dir, 'ban-dung/tep'))).toEqual(['hinh-thu.png', 'to-khai-thu.pdf']);
    });
  });

  it('is published without what pictures tell, and --fix takes it out of the files', async () => {
    const bytes = await photo();
    withPublic({ 'tep/anh.jpg': bytes }, (dir) => {
      const [warning, ...more] = problemsOf(dir);
      expect(more).toEqual([]);
      expect(warning).toMatchObject({ file: 'tep/anh.jpg', severity: 'warning', value: 'Nguyen Van A' });
      stagePublic(publicOf(dir), join(dir, 'ban-dung'));
      expect(readFileSync(join(dir, 'ban-dung/tep/anh.jpg')).includes('Nguyen')).toBe(false);
      rmSync(join(dir, 'ban-dung'), { recursive: true });
      expect(fixPublic(publicOf(dir), true)).toHaveLength(1);
      expect(readFileSync(join(dir, 'tep/anh.jpg')).equals(bytes)).toBe(true);
      fixPublic(publicOf(dir), false);
      expect(problemsOf(dir)).toEqual([]);
      expect(fixPublic(publicOf(dir), false)).toEqual([]);
    });
  });

  it('is read in tep/ of the content, too, where a file wins over one of the same path', () => {
    withPublic({ 'tep/anh.png': 'không phải hình' }, (publicDir) => {
      const contentDir = join(publicDir, '../', `${basename(publicDir)}-noi-dung`);
      cpSync(join(FIXTURES, 'content-base'), contentDir, { recursive: true });
      cpSync(join(FIXTURES, 'public/tep/hinh-thu.png'), join(contentDir, 'tep/anh.png'));
      writeFileSync(join(contentDir, 'tep/la.exe'), 'MZ');
      const { problems } = checkContent(contentDir, { siteDate: TEST_DAY, publicDir });
      expect(problems.map(({ file }) => file)).toEqual(['tep/la.exe']);
      rmSync(join(contentDir, 'tep/la.exe'));
      stagePublic({ publicDir, contentDir }, join(publicDir, 'ban-dung'));
      expect(readdirSync(join(publicDir, 'ban-dung/tep'))).toEqual([
        'anh.png',
        'hinh-thu.png',
        'to-khai-thu.pdf',
      ]);
      expect(readFileSync(join(publicDir, 'ban-dung/tep/anh.png')).length).toBeGreaterThan(60);
      rmSync(contentDir, { recursive: true });
    });
  });
});
