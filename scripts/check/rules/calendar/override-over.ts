import { formatDate } from '../../../../src/text/dates.ts';
import type { Rule } from '../../../content/content.ts';

/** A temporary rule that is over: the text should say what returned, and the rule go. */
export const overrideOver: Rule = {
  id: 'override-over',
  severity: 'warning',
  description: 'Quy định tạm thời đã hết thì sửa lại nội dung thủ tục',
  *check(content) {
    for (const entry of content.entries.procedures)
      for (const [index, { number, until }] of (entry.fields.overriddenBy ?? []).entries())
        if (until < content.siteDate)
          yield {
            in: entry,
            path: ['overriddenBy', index, 'until'],
            message: `quy định tạm thời của ${number} đã hết ngày ${formatDate(until)}`,
            advice: 'sửa các phần của thủ tục theo quy định đã trở lại, rồi xóa mục này',
          };
  },
};
