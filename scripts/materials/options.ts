import { resolve } from 'node:path';
import { FORMAT_NAMES, type FormatName } from '../../src/materials/poster-formats.ts';
import type { Environment } from '../../src/site/environment.ts';
import { CONTENT, surroundings } from '../command-line/folder-options.ts';
import { choice, text } from '../command-line/option.ts';
import { defineCall } from '../command-line/read-call.ts';
import { isInside } from '../writing/own-folder.ts';

/** What posters are asked for. Paths are absolute. */
export interface MaterialsOrder {
  environment: Environment;
  /** Where the files go. */
  out: string;
  /** The id of one material; all where it is absent. */
  only: string | undefined;
  format: FormatName | undefined;
}

/** `npm run materials`. */
export const MATERIALS = defineCall({
  command: 'npm run materials',
  about: [
    'Vẽ áp phích của các ấn phẩm trong an-pham/ thành PDF để in, PNG, SVG; chỉ vẽ cái mới hay đổi.',
    'Lệ phí, thời gian, số giấy tờ lấy từ mục của thủ tục vào ngày của trang (SITE_DATE). Mã thoát 1 khi có áp phích không vẽ được.',
  ].join('\n'),
  options: {
    out: text('THƯ-MỤC', 'nơi đặt các tệp', '.ap-phich'),
    only: text('MÃ', 'chỉ một ấn phẩm: tên tệp trong an-pham/, bỏ đuôi .mdx'),
    format: choice(FORMAT_NAMES, 'chỉ một khổ'),
    content: CONTENT,
  },
  read({ out, only, format, content }): MaterialsOrder {
    const environment = surroundings(content);
    if (isInside(resolve(out), environment.contentDir))
      throw new Error(`--out "${out}" nằm trong thư mục nội dung; chọn nơi khác.`);
    return { environment, out: resolve(out), only, format };
  },
  content: ({ environment }) => environment.contentDir,
});
