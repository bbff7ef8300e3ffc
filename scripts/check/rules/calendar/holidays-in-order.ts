import { writtenDay } from '../../../../src/fields/written-day.ts';
import type { Finding, Rule } from '../../../content/content.ts';

/** The calendar runs forward without overlap: on one day an office is either off or at work. */
export const holidaysInOrder: Rule = {
  id: 'holidays-in-order',
  severity: 'error',
  description: 'Ngày nghỉ ghi theo thứ tự ngày và không chồng lên nhau',
  *check({ lists }): Generator<Finding> {
    const file = lists.holidays;
    const rows: unknown[] = Array.isArray(file?.data) ? file.data : [];
    let last = '';
    for (const [index, row] of rows.entries()) {
      if (!file || typeof row !== 'object' || row === null) continue;
      const { from, until } = row as { from?: unknown; until?: unknown };
      const first = writtenDay(from);
      if (first !== undefined && first <= last)
        yield {
          in: file,
          path: [index, 'from'],
          message: `không sau ngày cuối của dòng trên (${last})`,
          advice: 'xếp các dòng theo ngày; nếu hai dòng chồng nhau thì gộp lại hoặc sửa ngày',
        };
      const end = writtenDay(until) ?? first ?? '';
      if (end > last) last = end;
    }
  },
};
