import { resolve } from 'node:path';
import { CONTENT, PUBLIC, surroundings } from '../command-line/folder-options.ts';
import { choice, wholeNumber } from '../command-line/option.ts';
import { defineCall } from '../command-line/read-call.ts';

/** What `npm run status` is asked for. */
export interface StatusOrder {
  contentDir: string;
  publicDir: string;
  siteDate: string;
  days: number;
  format: 'text' | 'json';
}

/** `npm run status`. */
export const STATUS = defineCall({
  command: 'npm run status',
  about:
    'Kể mục nào đang trên trang, mục nào chờ đến ngày, trang sẽ đổi gì những ngày tới, việc gì đã quá hạn.',
  options: {
    content: CONTENT,
    public: PUBLIC,
    days: wholeNumber('xem trước bao nhiêu ngày', 30, [1, 366]),
    format: choice(['text', 'json'], 'cách in', 'text'),
  },
  read({ content, public: publicDir, days, format }): StatusOrder {
    const { contentDir, siteDate } = surroundings(content);
    return { contentDir, publicDir: resolve(publicDir), siteDate, days, format };
  },
  content: ({ contentDir }) => contentDir,
});
