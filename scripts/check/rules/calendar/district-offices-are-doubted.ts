import { DISTRICT_TIER_ENDED_ON } from '../../../../src/text/address-levels.ts';
import type { Rule } from '../../../content/content.ts';

const OFFICES = ['competentAuthorities', 'executingOffices'] as const;
/** An office of a district: 'UBND cấp huyện', 'Bảo hiểm xã hội cấp huyện', 'Phòng Tư pháp'. */
const OF_DISTRICT = /(?<!\p{L})huyện(?!\p{L})|^phòng (?:tư pháp|nội vụ)$/iu;

/** A national record may still name an office of the district, which ended: its readers are told that another decides now. */
export const districtOfficesAreDoubted: Rule = {
  id: 'district-offices-are-doubted',
  severity: 'warning',
  isDisputable: true,
  description: 'Thủ tục còn ghi cơ quan cấp huyện thì phải nói với người đọc là chưa chắc',
  *check({ entries }) {
    for (const entry of entries.procedures) {
      const { validUntil, awaiting = [] } = entry.fields;
      const isPast = validUntil !== undefined && validUntil <= DISTRICT_TIER_ENDED_ON;
      if (isPast || awaiting.some(({ at }) => at === 'offices' || at === 'ways')) continue;
      for (const field of OFFICES)
        for (const [at, { name }] of (entry.fields[field] ?? []).entries())
          if (OF_DISTRICT.test(name))
            yield {
              in: entry,
              path: [field, at, 'name'],
              message: 'cơ quan cấp huyện không còn từ ngày 01/07/2025',
              advice:
                'thêm vào awaiting một mục at: offices, ở tell nói hồ sơ còn ghi cấp huyện và các bước ghi nơi nào',
            };
    }
  },
};
