import { CONTENT, surroundings } from '../command-line/folder-options.ts';
import { defineCall } from '../command-line/read-call.ts';

/** The content folder whose decisions are to be announced, over a base where it has one, as of a day. */
export interface AnnounceOrder {
  contentDir: string;
  siteDate: string;
}

/** `npm run announce`. */
export const ANNOUNCE = defineCall({
  command: 'npm run announce',
  about:
    'Viết vào cong-bo/ các quyết định mà thủ tục ghi nhưng chưa có mục, hoặc có mục mà chưa kể thủ tục ấy. Chạy sau npm run import; chạy lại không đổi gì.',
  options: { content: CONTENT },
  read({ content }): AnnounceOrder {
    const { contentDir, siteDate } = surroundings(content);
    return { contentDir, siteDate };
  },
  content: ({ contentDir }) => contentDir,
});
