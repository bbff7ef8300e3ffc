import { mkdirSync, mkdtempSync, realpathSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { contentAndPublic, ownFolder, RefusedFolder } from './own-folder.ts';

const PROJECT = resolve(import.meta.dirname, '../..');
let root = '';
beforeEach(() => {
  root = realpathSync(mkdtempSync(join(tmpdir(), 'own-')));
  for (const folder of ['noi-dung/thu-tuc', 'cong-khai/tep', 'trong', 'cu', 'van-ban/.git'])
    mkdirSync(join(root, folder), { recursive: true });
  writeFileSync(join(root, 'cu/dau.json'), '{}');
  writeFileSync(join(root, 'van-ban/quyet-dinh.docx'), 'bản duy nhất');
  writeFileSync(join(root, 'tep.txt'), '');
  symlinkSync('noi-dung', join(root, 'loi-tat'));
  symlinkSync('khong-co', join(root, 'hong'));
});
afterEach(() => rmSync(root, { recursive: true }));

const own = (path: string): string =>
  ownFolder({
    path,
    option: '--out',
    ours: 'bản dựng trước',
    isOurs: (names) => names.includes('dau.json'),
    apart: contentAndPublic(join(root, 'noi-dung'), join(root, 'cong-khai')),
  });

describe('a folder that a command may write', () => {
  it.each(['moi', 'moi/sau/nua', 'trong', 'cu'])('is absent, empty or its own: %s', (path) =>
    expect(own(join(root, path))).toBe(join(root, path)),
  );

  it('is the one that a link leads to', () => {
    symlinkSync('cu', join(root, 'trang'));
    expect(own(join(root, 'trang'))).toBe(join(root, 'cu'));
    expect(own(join(root, 'trang/moi'))).toBe(join(root, 'cu/moi'));
  });

  it.each(['dist-moi', '.build/thu/moi'])('may lie in the project: %s', (path) =>
    expect(own(join(PROJECT, path))).toBe(join(PROJECT, path)),
  );

  it.each([
    ['van-ban', 'đã có tệp khác, không phải bản dựng trước'],
    ['noi-dung', 'thư mục nội dung'],
    ['noi-dung/thu-tuc/moi', 'thư mục nội dung'],
    ['loi-tat/moi', 'thư mục nội dung'],
    ['cong-khai', 'thư mục public'],
    ['cong-khai/tep/moi', 'thư mục public'],
    ['.', 'chứa thư mục nội dung'],
    ['tep.txt', 'là một tệp'],
    ['tep.txt/moi', 'một liên kết hỏng hoặc một tệp'],
    ['hong', 'một liên kết hỏng'],
    ['hong/moi', 'một liên kết hỏng'],
  ])('is not %s', (path, why) => {
    expect(() => own(join(root, path))).toThrow(RefusedFolder);
    expect(() => own(join(root, path))).toThrow(why);
  });

  it.each(['.', '..', '/', 'src', 'src/moi', '.git/moi', 'node_modules/moi', 'content/moi', 'public/moi'])(
    'is not %s of the project',
    (path) => expect(() => own(resolve(PROJECT, path))).toThrow(RefusedFolder),
  );
});
