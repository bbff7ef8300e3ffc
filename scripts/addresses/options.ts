import { surroundings } from '../command-line/folder-options.ts';
import { flag, text } from '../command-line/option.ts';
import { defineCall } from '../command-line/read-call.ts';

/** What is to be done with the addresses of a content folder. */
export interface AddressesOrder {
  contentDir: string;
  siteDate: string;
  /** The built site, as written on the command line. */
  site: string;
  /** Whether nothing is written. */
  check: boolean;
  /** The old and the new place of an entry that is renamed. */
  rename: readonly [from: string, to: string] | undefined;
}

/** `npm run addresses`. */
export const ADDRESSES = defineCall({
  command: 'npm run addresses',
  takes: '[--rename thu-tuc/ten-cu thu-tuc/ten-moi]',
  about: [
    'Giữ cho địa chỉ đã đăng còn dùng được: ghi địa chỉ mới vào dia-chi-da-dang.txt, chuyển hướng mục đã dời.',
    'Cần một bản dựng (npm run build) của chính nội dung ấy.',
  ].join('\n'),
  options: {
    site: text('THƯ-MỤC', 'bản dựng', 'dist'),
    check: flag('không ghi gì; mã thoát 1 khi có địa chỉ không dẫn đến đâu'),
    rename: flag('đổi tên một mục cùng mọi nơi nhắc đến nó'),
  },
  read({ site, check, rename }, [from, to, ...more]): AddressesOrder {
    if (rename ? !from || !to || more.length > 0 : from !== undefined)
      throw new Error('Ghi tên cũ và tên mới: npm run addresses -- --rename thu-tuc/ten-cu thu-tuc/ten-moi');
    const { contentDir, siteDate, baseDir } = surroundings();
    if (rename && baseDir !== undefined)
      throw new Error(
        '--rename sửa nhiều tệp của một thư mục: đặt CONTENT_DIR là thư mục ấy, bỏ CONTENT_BASE.',
      );
    return { contentDir, siteDate, site, check, rename: rename && from && to ? [from, to] : undefined };
  },
  content: ({ contentDir }) => contentDir,
});
