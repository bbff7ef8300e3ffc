import { resolve } from 'node:path';
import { text, wholeNumber } from '../command-line/option.ts';
import { defineCall } from '../command-line/read-call.ts';

/** Where answers are taken and where they are kept. */
export interface ReceiveOrder {
  port: number;
  file: string;
  site: string;
}

/** `npm run receive-feedback`. */
export const RECEIVE_FEEDBACK = defineCall({
  command: 'npm run receive-feedback',
  about: [
    'Nhận câu trả lời "Trang này có hữu ích không?" và chỗ báo sai, ghi mỗi câu một dòng JSON vào một tệp. Không giữ địa chỉ',
    'mạng, trình duyệt, giờ gửi. Chỉ nghe ở 127.0.0.1; máy chủ web chuyển vào đây (docs/nhan-gop-y.md).',
  ].join('\n'),
  options: {
    site: text('ĐỊA-CHỈ', 'địa chỉ của trang, kèm đường dẫn gốc, kết thúc bằng "/"'),
    file: text('TỆP', 'tệp nhận góp ý', 'gop-y.jsonl'),
    port: wholeNumber('cổng để nghe', 8787, [1, 65_535]),
  },
  read({ site, file, port }): ReceiveOrder {
    if (site === undefined || !URL.canParse(site) || !/^https?:\/\/[^?#]*\/$/.test(site))
      throw new Error('Ghi địa chỉ của trang, có "/" ở cuối: --site https://ten-trang.tinh.gov.vn/');
    return { port, file: resolve(file), site };
  },
});
