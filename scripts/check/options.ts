import { resolve } from 'node:path';
import { CONTENT, PUBLIC, surroundings } from '../command-line/folder-options.ts';
import { choice, flag } from '../command-line/option.ts';
import { defineCall } from '../command-line/read-call.ts';

const FORMATS = ['text', 'json', 'github', 'gitlab', 'markdown'] as const;

/** How a report is printed. */
export type Format = (typeof FORMATS)[number];

/** What a check is asked to do. Folders are absolute or from the working directory. */
export interface CheckOrder {
  contentDir: string;
  publicDir: string;
  siteDate: string;
  format: Format;
  ready: boolean;
  fix: boolean;
  dryRun: boolean;
}

/** `npm run check`. */
export const CHECK = defineCall({
  command: 'npm run check',
  about: 'Kiểm tra một thư mục nội dung, nêu mọi lỗi và cảnh báo; không dựng trang.',
  options: {
    content: CONTENT,
    public: PUBLIC,
    format: choice(FORMATS, 'cách in kết quả', 'text'),
    ready: flag('nêu thêm những gì cơ quan còn phải cung cấp trước khi lên trang'),
    fix: flag('sửa trước những gì máy sửa được, rồi kiểm tra'),
    'dry-run': flag('cùng --fix: chỉ xem sẽ sửa gì, không ghi tệp nào'),
  },
  read({ content, public: publicDir, format, ready, fix, 'dry-run': dryRun }): CheckOrder {
    if (dryRun && !fix) throw new Error('--dry-run chỉ dùng cùng --fix.');
    const { contentDir, siteDate, ownDir, baseDir } = surroundings(content);
    if (fix && baseDir !== undefined && content === undefined)
      throw new Error(
        `--fix sửa một thư mục, không sửa phần chung: ghi --content ${ownDir} hoặc --content ${baseDir}.`,
      );
    return { contentDir, siteDate, publicDir: resolve(publicDir), format, ready, fix, dryRun };
  },
  content: ({ contentDir }) => contentDir,
  mayLackContent: true,
});
