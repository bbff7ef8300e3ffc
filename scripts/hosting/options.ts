import { resolve } from 'node:path';
import { flag, text, wholeNumber } from '../command-line/option.ts';
import { defineCall } from '../command-line/read-call.ts';

/** Which site is served from where, and where the configurations go; folders absolute. */
export interface HostingOrder {
  from: string;
  root: string;
  into: string;
  brotli: boolean;
  rate: number;
}

/** `npm run hosting`. */
export const HOSTING = defineCall({
  command: 'npm run hosting',
  about: [
    'Viết cấu hình máy chủ cho một bản dựng: nginx, Caddy, Apache (.htaccess), _headers, kho lưu trữ (S3), Dockerfile.',
    'Mọi cấu hình làm từ một bảng: nén, giữ bao lâu, quy định an toàn của chính các trang, tải tệp, trang 404.',
  ].join('\n'),
  options: {
    from: text('THƯ-MỤC', 'bản dựng, để đọc địa chỉ và quy định an toàn của các trang', 'dist'),
    root: text(
      'THƯ-MỤC',
      'thư mục mà máy chủ đọc: dang-chay/ trong nơi đăng',
      '/srv/cai-cach-hanh-chinh/dang-chay',
    ),
    into: text('THƯ-MỤC', 'nơi ghi các cấu hình', '.build/may-chu'),
    'no-brotli': flag('nginx không có mô-đun brotli (Debian: libnginx-mod-http-brotli-static)'),
    rate: wholeNumber(
      'số yêu cầu mỗi giây mà một địa chỉ được gửi; cả cơ quan thường chung một địa chỉ',
      300,
      [1, 100_000],
    ),
  },
  read: ({ from, root, into, 'no-brotli': noBrotli, rate }): HostingOrder => ({
    from: resolve(from),
    root: resolve(root),
    into: resolve(into),
    brotli: !noBrotli,
    rate,
  }),
  site: ({ from }) => from,
});
