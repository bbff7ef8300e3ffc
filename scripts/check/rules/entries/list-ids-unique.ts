import type { ListName } from '../../../../src/catalogue/content-types.ts';
import { LISTED_TARGETS } from '../../../../src/fields/references.ts';
import type { Rule } from '../../../content/content.ts';

const LISTS_WITH_IDS: readonly ListName[] = LISTED_TARGETS;

/** Two rows of a closed list with one id would share one page. */
export const listIdsUnique: Rule = {
  id: 'list-ids-unique',
  severity: 'error',
  description: 'Mã trong danh mục không được lặp lại',
  *check(content) {
    for (const name of LISTS_WITH_IDS) {
      const file = content.lists[name];
      const rows: unknown[] = Array.isArray(file?.data) ? file.data : [];
      const seen = new Set<unknown>();
      for (const [index, row] of rows.entries()) {
        const id: unknown = typeof row === 'object' && row !== null && 'id' in row ? row.id : undefined;
        if (file && id !== undefined && seen.has(id))
          yield {
            in: file,
            path: [index, 'id'],
            message: 'mã này đã có ở một dòng trên',
            advice: 'đặt mã khác hoặc xóa dòng thừa',
          };
        seen.add(id);
      }
    }
  },
};
