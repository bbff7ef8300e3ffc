import { resolve } from 'node:path';
import { needFolder } from '../command-line/folder-options.ts';
import { flag, text, wholeNumber } from '../command-line/option.ts';
import { defineCall } from '../command-line/read-call.ts';
import { liveRelease } from './places.ts';

/** What is to be published where. */
export interface PublishOrder extends Looked {
  /** Absolute. */
  to: string;
  /** A built site; without one it is built. Absolute. */
  from: string | undefined;
  keep: number;
  key: string | undefined;
}

/** How a built site is looked at before it is published. */
interface Looked {
  allowFewerPages: boolean;
}

/** A built site that is only looked at: something else brings it to its host. */
export interface CheckOrder extends Looked {
  /** Absolute. */
  from: string;
  to?: never;
}

const TO = text('THƯ-MỤC', 'nơi đăng, trên máy chủ web; máy chủ web trỏ vào dang-chay/ trong đó');
const needTo = (to: string | undefined): string => {
  if (to === undefined) throw new Error('Ghi nơi đăng: --to THƯ-MỤC.');
  return resolve(to);
};

/** `npm run publish`. */
export const PUBLISH = defineCall({
  command: 'npm run publish',
  about: [
    'Dựng bản để đăng (hoặc lấy bản đã dựng bằng --from), xem lại, chép sang một thư mục mới rồi chuyển trang trong một',
    'bước. Hỏng ở đâu thì trang đang chạy vẫn nguyên. Quay lại bản trước: npm run rollback.',
  ].join('\n'),
  options: {
    to: TO,
    from: text('THƯ-MỤC', 'bản đã dựng bằng npm run build -- --release; không ghi thì dựng bây giờ'),
    keep: wholeNumber('số bản giữ lại, kể cả bản đang chạy', 5, [2, 100]),
    key: text('TỆP', 'khóa riêng Ed25519 (PEM) để ký bản kê'),
    'allow-fewer-pages': flag('cho phép bản mới ít trang hơn bản đang chạy quá 5 %'),
    check: flag('chỉ xem lại bản ở --from, không đăng: cho nơi đăng bằng cách khác (kho lưu trữ)'),
  },
  read({ to, from, keep, key, check, 'allow-fewer-pages': allowFewerPages }): PublishOrder | CheckOrder {
    if (check) {
      if (from === undefined || to !== undefined || key !== undefined)
        throw new Error('--check chỉ xem lại bản đã dựng: ghi --from THƯ-MỤC, không ghi --to, --key.');
      return { from: resolve(from), allowFewerPages };
    }
    return { to: needTo(to), from: from === undefined ? from : resolve(from), keep, key, allowFewerPages };
  },
  // What is built says its unit itself.
  site: ({ from }) => from,
});

/** `npm run rollback`. */
export const ROLLBACK = defineCall({
  command: 'npm run rollback',
  takes: '[mã bản]',
  about:
    'Cho chạy lại bản đã chạy trước bản này (hoặc bản có mã đã ghi), trong một bước; không dựng, không chép gì.',
  options: { to: TO },
  read({ to }, [id, ...more]): { to: string; id: string | undefined } {
    if (more.length > 0) throw new Error('Chỉ ghi một mã bản.');
    const place = needTo(to);
    needFolder(place, 'nơi đăng', '--to');
    return { to: place, id };
  },
  site: ({ to }) => liveRelease(to)?.site,
});

/** Whether the address of a home page is meant, and no folder. */
export const isAddress = (what: string): boolean => /^https?:\/\//.test(what);

/** What is to be compared with its list. */
export interface VerifyOrder {
  /** A folder, or the address of a home page. */
  what: string;
  publicKey: string | undefined;
  manifest: string | undefined;
}

/** `npm run verify`. */
export const VERIFY = defineCall({
  command: 'npm run verify',
  takes: '<thư mục đăng | địa chỉ trang chủ>',
  about: [
    'So từng tệp của trang với bản kê lúc đăng (SHA-256): tệp nào bị đổi, bị mất, lạ. Mã thoát 1 khi có.',
    'Người sửa được trang cũng sửa được bản kê: ký khi đăng (--key), so bằng --public-key, hoặc giữ bản kê ở nơi khác.',
  ].join('\n'),
  options: {
    'public-key': text('TỆP', 'khóa công khai Ed25519 (PEM) của người đăng'),
    manifest: text('TỆP', 'bản kê giữ riêng, thay cho bản kê mà máy chủ gửi (chỉ với địa chỉ trang)'),
  },
  read({ 'public-key': publicKey, manifest }, [what, ...more]): VerifyOrder {
    if (what === undefined || more.length > 0) throw new Error('Cần đúng một thư mục hoặc một địa chỉ.');
    if (manifest !== undefined && !isAddress(what))
      throw new Error(
        '--manifest chỉ dùng với địa chỉ trang; thư mục được so với bản kê nằm trong nó (xem --public-key).',
      );
    return { what, publicKey, manifest };
  },
  // An address says itself whose it is; what it sends is what is in doubt.
  site: ({ what }) => (isAddress(what) ? undefined : (liveRelease(what)?.site ?? resolve(what))),
});
