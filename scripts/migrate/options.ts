import { CONTENT, surroundings } from '../command-line/folder-options.ts';
import { flag } from '../command-line/option.ts';
import { defineCall } from '../command-line/read-call.ts';

/** What is to be done with a content folder of an earlier version. */
export interface MigrateOrder {
  contentDir: string;
  /** Whether the files are changed; else they are only told. */
  write: boolean;
}

/** `npm run migrate`. */
export const MIGRATE = defineCall({
  command: 'npm run migrate',
  about: [
    'Đưa một thư mục nội dung ghi theo bản cũ của chương trình sang cách ghi của bản này; kể từng tệp.',
    'Chỉ đổi đúng chỗ cần đổi, phần còn lại giữ nguyên từng byte; chạy lại lần nữa không đổi gì thêm.',
  ].join('\n'),
  options: {
    content: CONTENT,
    'dry-run': flag('chỉ kể, không ghi tệp nào (khi không ghi --write thì cũng vậy)'),
    write: flag('đổi các tệp; mọi tệp phải đã ghi vào kho git'),
  },
  read({ content, 'dry-run': dryRun, write }): MigrateOrder {
    if (dryRun && write) throw new Error('Chọn một: --dry-run (chỉ xem) hoặc --write (đổi).');
    return { contentDir: surroundings(content).contentDir, write };
  },
  content: ({ contentDir }) => contentDir,
});
