import { CONTENT, surroundings } from '../command-line/folder-options.ts';
import { choice, wholeNumber } from '../command-line/option.ts';
import { defineCall } from '../command-line/read-call.ts';

const FORMATS = ['text', 'json', 'markdown'] as const;

/** How a report on links is printed. */
export type LinkFormat = (typeof FORMATS)[number];

/** What a walk over the links of other sites is asked to do. */
export interface LinksOrder {
  contentDir: string;
  siteDate: string;
  format: LinkFormat;
  /** Milliseconds. */
  timeout: number;
  /** How many hosts are asked at a time. */
  hosts: number;
}

/** `npm run check:links`. */
export const CHECK_LINKS = defineCall({
  command: 'npm run check:links',
  about:
    'Hỏi máy chủ của trang khác xem địa chỉ nêu trong nội dung còn mở được không, rồi báo lại.\nKhông bao giờ chặn việc gì: tìm thấy gì cũng thoát với mã 0.',
  options: {
    content: CONTENT,
    format: choice(FORMATS, 'cách in kết quả', 'text'),
    timeout: wholeNumber('số giây chờ một địa chỉ', 20, [1, 600]),
    hosts: wholeNumber('số máy chủ hỏi cùng lúc', 8, [1, 100]),
  },
  read({ content, format, timeout, hosts }): LinksOrder {
    const { contentDir, siteDate } = surroundings(content);
    return { contentDir, siteDate, format, timeout: timeout * 1000, hosts };
  },
  content: ({ contentDir }) => contentDir,
});
