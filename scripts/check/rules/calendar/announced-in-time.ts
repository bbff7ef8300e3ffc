import { addDays } from '../../../../src/text/days.ts';
import { formatDate } from '../../../../src/text/dates.ts';
import type { Rule } from '../../../content/content.ts';

/** A province announces at least so many days before its decision takes effect (Nghị định 63/2010 art. 15; requirement F16). */
const PROVINCE_DAYS = 5;

/** A province's decision announced too late to prepare for it. One signed after its effect is told by `dates-in-order`. */
export const announcedInTime: Rule = {
  id: 'announced-in-time',
  severity: 'warning',
  description: 'Quyết định của tỉnh phải được công bố trước khi có hiệu lực ít nhất 5 ngày',
  *check(content) {
    for (const entry of content.entries.announcements) {
      const { signedOn, effectiveFrom, issuerLevel } = entry.fields;
      if (issuerLevel !== 'province' || signedOn === undefined || effectiveFrom === undefined) continue;
      if (signedOn <= addDays(effectiveFrom, -PROVINCE_DAYS) || signedOn > effectiveFrom) continue;
      yield {
        in: entry,
        path: ['effectiveFrom'],
        message: `công bố trễ: ký ngày ${formatDate(signedOn)}, chưa đủ ${PROVINCE_DAYS} ngày trước khi có hiệu lực`,
        advice: 'kiểm tra lại hai ngày; nếu quyết định ghi đúng như vậy thì ghi vào acknowledged',
      };
    }
  },
};
