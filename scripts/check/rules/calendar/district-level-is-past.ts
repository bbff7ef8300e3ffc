import { DISTRICT_TIER_ENDED_ON } from '../../../../src/text/address-levels.ts';
import type { Rule } from '../../../content/content.ts';

/** No procedure is done at a district any more; one that was keeps the level with the day of its end (requirements F15, O06). */
export const districtLevelIsPast: Rule = {
  id: 'district-level-is-past',
  severity: 'error',
  description: 'Thủ tục cấp huyện phải hết hiệu lực không muộn hơn ngày 30/06/2025',
  *check(content) {
    for (const entry of content.entries.procedures) {
      const { levels, validUntil } = entry.fields;
      const index = levels?.indexOf('district') ?? -1;
      if (index < 0 || (validUntil !== undefined && validUntil <= DISTRICT_TIER_ENDED_ON)) continue;
      yield {
        in: entry,
        path: ['levels', index],
        message: 'cấp huyện không còn từ ngày 01/07/2025',
        advice: `ghi cấp làm việc này hiện nay (commune, province), hoặc ghi validUntil: ${DISTRICT_TIER_ENDED_ON} cho bản cũ`,
      };
    }
  },
};
