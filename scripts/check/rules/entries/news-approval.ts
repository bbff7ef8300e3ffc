import type { Rule } from '../../../content/content.ts';

/** Whether the field stands in the entry at all; one that is badly written is told of by the schema. */
const isWritten = (data: unknown, key: string): boolean =>
  typeof data === 'object' && data !== null && Object.hasOwn(data, key);

/** News is approved before it goes up (plan 26/KH-UBND of 2022, part IV): who and when belong together, and in order. */
export const newsApproval: Rule = {
  id: 'news-approval',
  severity: 'error',
  description: 'Tin đã duyệt thì ghi đủ người duyệt và ngày duyệt, không sau ngày đăng',
  *check(content) {
    for (const entry of content.entries.news) {
      const { approvedBy, approvedOn, publishedOn } = entry.fields;
      if (isWritten(entry.data, 'approvedBy') !== isWritten(entry.data, 'approvedOn'))
        yield {
          in: entry,
          path: [approvedBy === undefined ? 'approvedOn' : 'approvedBy'],
          message:
            approvedBy === undefined
              ? 'có ngày duyệt mà không có người duyệt'
              : 'có người duyệt mà không có ngày duyệt',
          advice: 'ghi cả approvedBy (chức danh người duyệt) và approvedOn (ngày duyệt), hoặc bỏ cả hai',
        };
      else if (approvedOn !== undefined && publishedOn !== undefined && approvedOn > publishedOn)
        yield {
          in: entry,
          path: ['approvedOn'],
          message: `ngày duyệt sau ngày đăng (${publishedOn})`,
          advice: 'tin phải được duyệt trước khi đăng; sửa lại ngày',
        };
    }
  },
};
