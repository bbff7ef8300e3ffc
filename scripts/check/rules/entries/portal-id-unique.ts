import { familyId } from '../../../../src/procedures/versions/families.ts';
import type { Rule } from '../../../content/content.ts';
import { groupBy } from '../../group-by.ts';

/**
 * The national portal's id belongs to one procedure only, whose versions share it as they share the code; a second entry
 * beside them is a copy that was not cleaned up.
 */
export const portalIdUnique: Rule = {
  id: 'portal-id-unique',
  severity: 'error',
  description: 'Mã trên Cổng dịch vụ công không được lặp lại',
  *check(content) {
    for (const [, entries] of groupBy(content.entries.procedures, (entry) => entry.fields.portalId))
      for (const [at, entry] of entries.entries()) {
        const other = entries.slice(0, at).find(({ id }) => familyId(id) !== familyId(entry.id));
        if (other)
          yield {
            in: entry,
            path: ['portalId'],
            message: `mã này đã có ở ${other.file}`,
            advice: 'xóa mục thừa hoặc sửa mã trên Cổng',
          };
      }
  },
};
