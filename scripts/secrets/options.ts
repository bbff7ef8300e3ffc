import { CONTENT, ownSurroundings } from '../command-line/folder-options.ts';
import { defineCall } from '../command-line/read-call.ts';

/** Whose files are looked through, beside the program's. */
export interface SecretsOrder {
  contentDir: string;
}

/** `npm run secrets`. */
export const SECRETS = defineCall({
  command: 'npm run secrets',
  about: [
    'Tìm khóa, mật khẩu lỡ ghi vào tệp nào (mọi tệp git giữ) của kho chương trình và của kho có thư mục nội dung.',
    'Mã thoát 1 khi có.',
  ].join('\n'),
  options: { content: CONTENT },
  read({ content }): SecretsOrder {
    return { contentDir: ownSurroundings(content).contentDir };
  },
  content: ({ contentDir }) => contentDir,
});
