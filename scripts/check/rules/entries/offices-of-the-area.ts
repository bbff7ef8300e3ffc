import { namedProvince } from '../../../../src/procedures/answers/named-province.ts';
import type { Rule } from '../../../content/content.ts';

const OFFICES = [
  'competentAuthorities',
  'executingOffices',
  'authorisedOffices',
  'coordinatingOffices',
] as const;

/** A national record may name the office of one province, to which nobody of this area can go. */
export const officesOfTheArea: Rule = {
  id: 'offices-of-the-area',
  severity: 'warning',
  isDisputable: true,
  description: 'Cơ quan của thủ tục không phải cơ quan của tỉnh, thành phố khác',
  *check({ entries, lists }) {
    const area = lists.site?.value?.area ?? '';
    for (const entry of entries.procedures)
      for (const field of OFFICES)
        for (const [at, { name }] of (entry.fields[field] ?? []).entries()) {
          const province = namedProvince(name);
          if (province === undefined || area.includes(province)) continue;
          yield {
            in: entry,
            path: [field, at, 'name'],
            message: `cơ quan của nơi khác (${province})`,
            advice:
              'bỏ đi hoặc ghi tên chung, ghi lý do vào differsFromRecord (part: offices) và hỏi cơ quan của tỉnh ở awaiting',
          };
        }
  },
};
