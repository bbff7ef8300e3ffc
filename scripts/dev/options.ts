import type { Environment } from '../../src/site/environment.ts';
import { surroundings } from '../command-line/folder-options.ts';
import { flag, text } from '../command-line/option.ts';
import { defineCall } from '../command-line/read-call.ts';

/** What is looked at while it is edited, and where it is shown. */
export interface DevOrder {
  environment: Environment;
  port: string | undefined;
  /** Whether other machines of the network may look, too. */
  host: boolean;
}

/** `npm run dev`. */
export const DEV = defineCall({
  command: 'npm run dev',
  about:
    'Xem thử trang khi đang sửa: sửa tệp nào, trang mở sẵn đổi theo. Nội dung đặt trên phần chung (CONTENT_BASE) cũng vậy.',
  options: {
    port: text('SỐ', 'cổng trên máy này (không ghi: 4321)'),
    host: flag('cho máy khác trong mạng cùng xem'),
  },
  read: ({ port, host }): DevOrder => ({ environment: surroundings(), port, host }),
  content: ({ environment }) => environment.contentDir,
});
