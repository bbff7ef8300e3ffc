import { formatDate } from '../../../../src/text/dates.ts';
import type { Rule } from '../../../content/content.ts';

/** Whoever receives instead of a closed office is another one, and not closed itself on those days. */
export const closuresLeadElsewhere: Rule = {
  id: 'closures-lead-elsewhere',
  severity: 'error',
  description: 'Nơi nhận thay những ngày đóng cửa phải là cơ quan khác, đang mở cửa',
  *check(content) {
    const closedOn = new Map(content.entries.offices.map(({ id, fields }) => [id, fields.closures ?? []]));
    for (const entry of content.entries.offices)
      for (const [at, { from, until, instead }] of (entry.fields.closures ?? []).entries()) {
        if (instead === undefined) continue;
        const path = ['closures', at, 'instead'];
        if (instead === entry.id)
          yield {
            in: entry,
            path,
            message: 'là chính cơ quan đang đóng cửa',
            advice: 'chọn cơ quan khác, hoặc bỏ dòng này',
          };
        const other = closedOn
          .get(instead)
          ?.find((closure) => closure.from <= until && from <= closure.until);
        if (other && instead !== entry.id)
          yield {
            in: entry,
            path,
            message: `cũng đóng cửa từ ${formatDate(other.from)} đến hết ${formatDate(other.until)}`,
            advice: 'chọn cơ quan mở cửa trong những ngày đó, hoặc bỏ dòng này',
          };
      }
  },
};
