import { CONTENT_TYPES } from '../../src/catalogue/content-types.ts';
import { CONTENT, surroundings } from '../command-line/folder-options.ts';
import { text } from '../command-line/option.ts';
import { defineCall } from '../command-line/read-call.ts';

const FOLDERS = Object.values(CONTENT_TYPES).map(({ folder, label }) => `  ${folder.padEnd(20)} ${label}`);

/** The entry that is to be made. */
export interface NewOrder {
  folder: string;
  name: string;
  code: string | undefined;
  contentDir: string;
  today: string;
}

/** `npm run new`. */
export const NEW = defineCall({
  command: 'npm run new',
  takes: '<loại> "<tên>"',
  about: ['Tạo một mục mới, đủ các trường, chỗ nào cũng ghi phải điền gì. Các loại:', ...FOLDERS].join('\n'),
  options: { code: text('MÃ', 'mã thủ tục, ví dụ 1.001193'), content: CONTENT },
  read({ code, content }, [folder, ...words]): NewOrder {
    if (folder === undefined || words.length === 0) throw new Error('Cần loại và tên của mục mới.');
    const { contentDir, siteDate } = surroundings(content);
    return { folder, name: words.join(' '), code, contentDir, today: siteDate };
  },
  content: ({ contentDir }) => contentDir,
});
