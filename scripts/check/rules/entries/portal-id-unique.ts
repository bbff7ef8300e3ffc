import type { Rule } from '../../../content/content.ts';
import { groupBy } from '../../group-by.ts';

/** The national portal's id belongs to one record only; a second entry is a copy that was not cleaned up. */
export const portalIdUnique: Rule = {
  id: 'portal-id-unique',
  severity: 'error',
  description: 'Mã trên Cổng dịch vụ công không được lặp lại',
  *check(content) {
    for (const [, entries] of groupBy(content.entries.procedures, (entry) => entry.fields.portalId))
      for (const entry of entries.slice(1))
        yield {
          in: entry,
          path: ['portalId'],
          message: `mã này đã có ở ${entries[0]?.file ?? ''}`,
          advice: 'xóa mục thừa hoặc sửa mã trên Cổng',
        };
  },
};
