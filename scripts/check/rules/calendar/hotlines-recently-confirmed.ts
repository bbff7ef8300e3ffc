import { isValidOn } from '../../../../src/fields/dates.ts';
import { CONFIRMED_FOR_DAYS, isConfirmationOld } from '../../../content/old-confirmation.ts';
import type { Rule } from '../../../content/content.ts';

/** A number that somebody answers today may be dead in a year (requirement I09). */
export const hotlinesRecentlyConfirmed: Rule = {
  id: 'hotlines-recently-confirmed',
  severity: 'warning',
  description: `Số đường dây nóng phải được xác minh lại sau ${CONFIRMED_FOR_DAYS} ngày`,
  *check({ entries, siteDate }) {
    for (const entry of entries.hotlines) {
      const { verification } = entry.fields;
      if (!verification || !isValidOn(entry.fields, siteDate) || !isConfirmationOld(verification, siteDate))
        continue;
      yield {
        in: entry,
        path: ['verification', 'checkedOn'],
        message: `số này xác minh đã quá ${CONFIRMED_FOR_DAYS} ngày (tính đến ${siteDate})`,
        advice: 'gọi thử hoặc hỏi cơ quan rồi sửa checkedOn, hoặc ghi awaiting',
      };
    }
  },
};
