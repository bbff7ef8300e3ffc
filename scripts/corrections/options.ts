import { CONTENT, ownSurroundings } from '../command-line/folder-options.ts';
import { text } from '../command-line/option.ts';
import { defineCall } from '../command-line/read-call.ts';

/** Which two commits are compared, and where their content lies. */
export interface CorrectionsOrder {
  from: string;
  to: string;
  /** Absolute; its repository is asked. */
  contentDir: string;
  siteDate: string;
}

/** `npm run corrections`. */
export const CORRECTIONS = defineCall({
  command: 'npm run corrections',
  about: [
    'So hai lần ghi (commit): phí, thời hạn, giấy tờ, liên hệ, ngày đã đăng mà nay khác, không kèm quyết định mới, thì',
    'đòi ghi đính chính. Không xem chữ trong phần nội dung.',
  ].join('\n'),
  options: {
    from: text('LẦN-GHI', 'lần ghi trước', 'HEAD~1'),
    to: text('LẦN-GHI', 'lần ghi sau', 'HEAD'),
    content: CONTENT,
  },
  read({ from, to, content }): CorrectionsOrder {
    const { contentDir, siteDate } = ownSurroundings(content);
    return { from, to, contentDir, siteDate };
  },
  content: ({ contentDir }) => contentDir,
});
