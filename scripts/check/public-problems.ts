import { lstatSync } from 'node:fs';
import { join } from 'node:path';
import { listFolder } from '../../src/content-folder/list-folder.ts';
import { isReservedName } from '../../src/text/reserved-names.ts';
import { readPlainFile } from '../content/read-plain-file.ts';
import { examineFile } from '../public-files/examine-file.ts';
import { shorten, type Problem } from '../content/problem.ts';
import type { Content } from '../content/content.ts';
import { foreignInPublic } from '../content/faults/foreign-problems.ts';
import { displayName } from '../content/open-file.ts';
import { collisionOf } from './public-collisions.ts';
import { publicFiles } from './public-files.ts';

/** Everything wrong with public/ and the content's tep/, which are published byte for byte: each file is looked at, one after the other. */
export function publicProblems(content: Content): Problem[] {
  const { publicDir } = content;
  const listing = listFolder(publicDir);
  return [
    ...(listing ? foreignInPublic(publicDir, listing) : []),
    ...(listing?.leftBehind ?? []).map((path) => leftBehind(displayName(publicDir, path))),
    ...[...publicFiles(content)].flatMap(([path, folder]) => problemsOf(content, path, folder)),
  ];
}

function problemsOf(content: Content, path: string, folder: string): Problem[] {
  const file = displayName(folder, path);
  const found = [...reserved(path), ...collisionOf(path, content), ...examine(folder, path)];
  return found.map(({ value, ...fault }) => ({
    ...fault,
    file,
    line: 1,
    column: 1,
    ...(value !== undefined && { value: shorten(value) }),
  }));
}

const reserved = (path: string): ReturnType<typeof examineFile> =>
  path.split('/').some(isReservedName)
    ? [
        {
          rule: 'public-files',
          severity: 'error',
          message:
            'tên tệp hoặc thư mục là tên riêng của Windows (con, aux, nul, com1 …): máy Windows không mở được kho này',
          advice: 'đổi tên, ví dụ thêm một chữ: con-2026.pdf',
        },
      ]
    : [];

function examine(dir: string, path: string): ReturnType<typeof examineFile> {
  const whole = join(dir, path);
  try {
    return examineFile(path, lstatSync(whole).size, () => readPlainFile(whole));
  } catch {
    return [
      {
        rule: 'public-files',
        severity: 'error',
        message: 'Không mở được tệp',
        advice: 'kiểm tra quyền đọc tệp và tên tệp',
      },
    ];
  }
}

const leftBehind = (file: string): Problem => ({
  rule: 'public-files',
  severity: 'warning',
  file,
  line: 1,
  column: 1,
  message: 'Tệp do máy tính tự tạo khi mở thư mục; không được đưa lên trang',
  advice: 'xóa tệp này khỏi kho, không ảnh hưởng gì',
});
