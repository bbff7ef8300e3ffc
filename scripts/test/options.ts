import type { Environment } from '../../src/site/environment.ts';
import { CONTENT, surroundings } from '../command-line/folder-options.ts';
import { flag } from '../command-line/option.ts';
import { defineCall } from '../command-line/read-call.ts';

/** `npm test`. */
export const TEST = defineCall({
  command: 'npm test',
  about: [
    'Chạy mọi phép kiểm tra và phép thử của dự án; dòng cuối cộng hết: N passed, N failed, N skipped.',
    'Mã thoát 1 khi có phép thử hỏng.',
  ].join('\n'),
  options: { full: flag('thêm các bộ chấm trên mọi trang (npm run test:full)') },
  read: ({ full }) => full,
});

/** `npm run test:content`. */
export const TEST_CONTENT = defineCall({
  command: 'npm run test:content',
  about: [
    'Thử nội dung của một đơn vị (CONTENT_DIR) và trang dựng từ đó: kiểm tra, dữ kiện, câu chữ, liên kết, HTML, rào cản, độ nặng.',
    'Phép thử chỉ dành cho nội dung của kho chương trình thì bỏ qua, có ghi. Mã thoát 1 khi có phép thử hỏng.',
  ].join('\n'),
  options: { content: CONTENT },
  read: ({ content }): Environment => surroundings(content),
  content: ({ contentDir }) => contentDir,
});
