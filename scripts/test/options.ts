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
