import { resolve } from 'node:path';
import { CONTENT, surroundings } from '../command-line/folder-options.ts';
import { flag, text, wholeNumber } from '../command-line/option.ts';
import { defineCall } from '../command-line/read-call.ts';

/** What the nightly watch is asked to do. */
export interface WatchOrder {
  contentDir: string;
  siteDate: string;
  /** Where the report goes; none: to standard output. */
  out: string | undefined;
  /** Where the calendar goes; none: nowhere. */
  calendar: string | undefined;
  /** Whether the servers of other sites are asked. */
  links: boolean;
  /** Where is kept what the sources read; none: they are not compared. */
  sources: string | undefined;
  /** Milliseconds for one address. */
  timeout: number;
}

/** `npm run watch`. */
export const WATCH = defineCall({
  command: 'npm run watch',
  about: [
    'Xem mỗi đêm có việc gì cần làm: quá hạn rà soát, căn cứ đã thay thế, sắp có hay hết hiệu lực, liên hệ chưa xác minh.',
    'Mã thoát 1 khi có việc.',
  ].join('\n'),
  options: {
    out: text('TỆP', 'nơi viết báo cáo Markdown (không ghi: in ra)'),
    ics: text('TỆP', 'nơi viết lịch .ics các ngày sắp tới; mở được bằng mọi phần mềm lịch'),
    links: flag('hỏi thêm các liên kết ra ngoài, như npm run check:links; cần mạng, mất vài phút'),
    sources: text(
      'TỆP',
      'sổ giữ dấu vết từng nguồn từ đêm này sang đêm khác; nguồn nào đổi chữ thì kể; cần mạng, mất vài phút',
    ),
    timeout: wholeNumber('số giây chờ một liên kết', 20, [1, 600]),
    content: CONTENT,
  },
  read({ content, out, ics, links, sources, timeout }): WatchOrder {
    const { contentDir, siteDate } = surroundings(content);
    return {
      contentDir,
      siteDate,
      out: out === undefined ? undefined : resolve(out),
      calendar: ics === undefined ? undefined : resolve(ics),
      links,
      sources: sources === undefined ? undefined : resolve(sources),
      timeout: timeout * 1000,
    };
  },
  content: ({ contentDir }) => contentDir,
});
