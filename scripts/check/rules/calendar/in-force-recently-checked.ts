import type { Rule } from '../../../content/content.ts';

/** The same day one year earlier, ISO. */
const yearBefore = (day: string): string => `${Number(day.slice(0, 4)) - 1}${day.slice(4)}`;

/** "Còn hiệu lực" is believed for twelve months after its check (requirement L15). */
export const inForceRecentlyChecked: Rule = {
  id: 'in-force-recently-checked',
  severity: 'warning',
  description: 'Văn bản ghi còn hiệu lực phải được kiểm tra trong 12 tháng qua',
  *check(content) {
    for (const entry of content.entries.legalDocuments) {
      const { state } = entry.fields;
      if (
        state?.value !== 'in-force' ||
        state.checkedOn === undefined ||
        state.checkedOn >= yearBefore(content.siteDate)
      )
        continue;
      yield {
        in: entry,
        path: ['state', 'checkedOn'],
        message: `lần kiểm tra hiệu lực đã quá 12 tháng (tính đến ${content.siteDate})`,
        advice: 'kiểm tra lại hiệu lực rồi sửa checkedOn, hoặc ghi unverified',
      };
    }
  },
};
