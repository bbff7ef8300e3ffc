import { surroundings } from '../command-line/folder-options.ts';
import { text, wholeNumber } from '../command-line/option.ts';
import { defineCall } from '../command-line/read-call.ts';

const LAST_PORT = 65_535;

/** The site that is to be shown, and the base path of the environment where one is written. */
export interface ServeOrder {
  dir: string;
  port: number;
  contentDir: string;
  basePath: string | undefined;
}

/** `npm start`, and the server alone. */
export const SERVE = defineCall({
  command: 'npm start',
  about: 'Cho xem trang đã dựng trên máy này, dưới đường dẫn (basePath) như trên máy chủ thật.',
  options: {
    dir: text('THƯ-MỤC', 'bản dựng', 'dist'),
    port: wholeNumber('cổng; đã có chương trình khác dùng thì lấy cổng trống kế tiếp', 4321, [0, LAST_PORT]),
  },
  read({ dir, port }): ServeOrder {
    const { contentDir, basePath } = surroundings();
    return { dir, port, contentDir, basePath };
  },
  content: ({ contentDir }) => contentDir,
  mayLackContent: true,
});
