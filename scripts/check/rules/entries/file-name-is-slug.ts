import { SLUG } from '../../../../src/fields/references.ts';
import { isReservedName } from '../../../../src/text/reserved-names.ts';
import { slug } from '../../../../src/text/slug.ts';
import { allEntries, type Rule } from '../../../content/content.ts';

/** The file's name is the page's address: ASCII, lower case, hyphens, đ as d. */
export const fileNameIsSlug: Rule = {
  id: 'file-name-is-slug',
  severity: 'error',
  description: 'Tên tệp chỉ gồm chữ thường không dấu, chữ số và dấu gạch ngang',
  *check(content) {
    for (const entry of allEntries(content)) {
      if (SLUG.test(entry.id)) continue;
      const better = entry.id.split('/').map(slug).join('/');
      yield {
        in: entry,
        offset: 0,
        value: entry.id.normalize('NFC'),
        message: entry.id.split('/').some(isReservedName)
          ? 'Tên tệp là tên riêng của Windows (con, aux, nul, com1 …): máy Windows không mở được kho này'
          : 'Tên tệp có dấu, chữ hoa, khoảng trắng hoặc ký tự lạ',
        advice: `đổi tên tệp thành ${better || 'ten-muc'}.mdx`,
      };
    }
  },
};
