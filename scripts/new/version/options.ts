import { CONTENT, surroundings } from '../../command-line/folder-options.ts';
import { day } from '../../command-line/option.ts';
import { defineCall } from '../../command-line/read-call.ts';

/** The version that is to be made: of which procedure, from which day on. */
export interface NewVersionOrder {
  /** The name of the procedure's file or folder in thu-tuc/, or its national code. */
  procedure: string;
  from: string;
  contentDir: string;
  siteDate: string;
}

/** `npm run new-version`. */
export const NEW_VERSION = defineCall({
  command: 'npm run new-version',
  takes: '<tên tệp hoặc mã thủ tục>',
  about: [
    'Soạn trước bản sắp có hiệu lực của một thủ tục: chép bản đang áp dụng sang thu-tuc/<thủ tục>/tu-<ngày>.mdx.',
    'Đến ngày ấy trang tự đổi sang bản mới.',
  ].join('\n'),
  options: { from: day('ngày bản mới có hiệu lực, sau hôm nay, ví dụ 2027-03-01'), content: CONTENT },
  read({ from, content }, [procedure, ...more]): NewVersionOrder {
    if (procedure === undefined || more.length > 0)
      throw new Error('Cần đúng một thủ tục: tên tệp trong thu-tuc/ hoặc mã, ví dụ 1.001193.');
    if (from === undefined) throw new Error('Thiếu ngày bản mới có hiệu lực: --from 2027-03-01.');
    const { contentDir, siteDate } = surroundings(content);
    return { procedure, from, contentDir, siteDate };
  },
  content: ({ contentDir }) => contentDir,
});
