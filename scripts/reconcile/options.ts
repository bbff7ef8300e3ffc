import { basename, join, resolve } from 'node:path';
import { todayInVietnam } from '../../src/site/environment.ts';
import { slug } from '../../src/text/slug.ts';
import { CONTENT, needThere, surroundings } from '../command-line/folder-options.ts';
import { choice, day, flag, text } from '../command-line/option.ts';
import { defineCall } from '../command-line/read-call.ts';
import { isInside } from '../writing/own-folder.ts';

/** What a reconciliation is asked to do. All paths are absolute. */
export interface ReconcileOptions {
  input: string;
  contentDir: string;
  siteDate: string;
  out: string;
  format: 'text' | 'markdown';
  isWhole: boolean;
  retrievedOn: string;
}

/** `npm run reconcile`. */
export const RECONCILE = defineCall({
  command: 'npm run reconcile',
  takes: '<danh-sách.xlsx | bản-xuất.jsonl[.gz]>',
  about: [
    'So những thủ tục trang đang đăng với danh sách chính thức, viết đề xuất vào một thư mục riêng, không sửa nội dung.',
    'Mã thoát 1 khi có việc cho người biên tập.',
  ].join('\n'),
  options: {
    content: CONTENT,
    out: text('THƯ-MỤC', 'nơi viết đề xuất (không ghi: .reconcile/<tên danh sách>)'),
    format: choice(['text', 'markdown'], 'cách in báo cáo', 'text'),
    partial: flag('bản xuất chỉ có một phần: không xét mã đã rời danh sách'),
    'retrieved-on': day('ngày tải tệp, dạng 2026-07-20 (không ghi: ngày của tệp)'),
  },
  read(
    { content, out: given, format, partial, 'retrieved-on': retrievedOn },
    [input, ...more],
  ): ReconcileOptions {
    if (input === undefined || more.length > 0)
      throw new Error('Cần đúng một danh sách .xlsx hoặc một bản xuất.');
    const found = needThere(input);
    const { contentDir, siteDate } = surroundings(content);
    const listName = slug(basename(input).replace(/\.(?:xlsx|jsonl(?:\.gz)?|json)$/i, ''));
    const out = resolve(given ?? join('.reconcile', listName));
    if (isInside(out, contentDir))
      throw new Error(`--out "${out}" nằm trong thư mục nội dung; chọn thư mục khác.`);
    return {
      input: resolve(input),
      contentDir,
      siteDate,
      out,
      format,
      isWhole: !partial,
      retrievedOn: retrievedOn ?? todayInVietnam(found.mtime),
    };
  },
  content: ({ contentDir }) => contentDir,
});
