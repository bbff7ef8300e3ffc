import type { Rule } from '../../../content/content.ts';

/** Offices must be told open or closed next year too: its days off are known by the autumn before (requirement D11). */
export const holidaysNextYear: Rule = {
  id: 'holidays-next-year',
  severity: 'warning',
  description: 'Danh sách ngày nghỉ có năm nay và năm sau',
  *check({ lists, siteDate }) {
    const file = lists.holidays;
    if (!file?.value) return;
    const years = new Set(file.value.flatMap(({ from, until }) => [from.slice(0, 4), until.slice(0, 4)]));
    const thisYear = Number(siteDate.slice(0, 4));
    for (const year of [thisYear, thisYear + 1])
      if (!years.has(String(year)))
        yield {
          in: file,
          message: `chưa có ngày nghỉ nào của năm ${year}`,
          advice:
            'thêm các ngày lễ cố định; Tết và Quốc khánh chưa có thông báo thì ghi kind: awaiting-notice',
        };
  },
};
