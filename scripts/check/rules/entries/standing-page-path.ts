import { OTHER_PATHS, TAKEN_PATHS } from '../../../../src/site/sections.ts';
import type { Rule } from '../../../content/content.ts';

/** A standing page lies beside the sections, so it may not take the address of one. */
export const standingPagePath: Rule = {
  id: 'standing-page-path',
  severity: 'error',
  description: 'Trang thường trực không được trùng địa chỉ với một mục của trang',
  *check(content) {
    for (const entry of content.entries.standingPages) {
      const [first = ''] = entry.id.split('/');
      if ([...TAKEN_PATHS, ...OTHER_PATHS].includes(first))
        yield {
          in: entry,
          offset: 0,
          value: entry.id,
          message: `địa chỉ '${first}/' đã là một mục, hoặc trang dành riêng, của trang web`,
          advice: `đổi tên tệp, ví dụ gioi-thieu-${first}.mdx`,
        };
    }
  },
};
