import { statSync } from 'node:fs';
import { join } from 'node:path';
import { formatNumber } from '../../../../src/text/numbers.ts';
import { nearest } from '../../../../src/text/nearest.ts';
import type { Rule } from '../../../content/content.ts';
import { publicFiles } from '../../public-files.ts';

/** The logo is in the header of every page: no more than this, in bytes. */
const MOST_LOGO = 20 * 1024;

/** The unit's logo lies in tep/ and is light; what no picture may hold (a script, a page) is refused of every file anyway. */
export const brandLogoFits: Rule = {
  id: 'brand-logo-fits',
  severity: 'error',
  description: 'Biểu trưng phải có trong tep/, nhiều nhất 20 KB',
  *check(content) {
    const site = content.lists.site;
    const logo = site?.value?.brand?.logo;
    if (!site || !logo) return;
    const files = publicFiles(content);
    const folder = files.get(logo.file);
    const size = folder === undefined ? 0 : statSync(join(folder, logo.file)).size;
    const here = { in: site, path: ['brand', 'logo', 'file'], value: logo.file };
    if (folder === undefined) {
      const likely = nearest(logo.file, files.keys());
      yield {
        ...here,
        message: `không có tệp này trong tep/${likely ? `; có phải '${likely}'?` : ''}`,
        advice: `chép tệp vào ${logo.file} của thư mục nội dung, hoặc xóa mục logo`,
      };
    } else if (size > MOST_LOGO)
      yield {
        ...here,
        message: `biểu trưng nặng ${formatNumber(Math.ceil(size / 1024))} KB, nhiều nhất 20 KB vì trang nào cũng tải`,
        advice: 'xuất lại bản SVG đơn giản, hoặc PNG 128 × 128 điểm',
      };
  },
};
