import type { Rule } from '../../../content/content.ts';

/** A form that a retired one points at must be there to be taken, and be in use after it. */
export const retiredFormHasSuccessor: Rule = {
  id: 'retired-form-has-successor',
  severity: 'error',
  description: 'Mẫu thay thế phải có trong cùng thủ tục và dùng sau mẫu cũ',
  *check(content) {
    for (const entry of content.entries.procedures) {
      const cases = entry.fields.evidence ?? [];
      const forms = cases.flatMap(({ papers }) => papers.flatMap((paper) => paper.forms));
      for (const [c, { papers }] of cases.entries())
        for (const [p, paper] of papers.entries())
          for (const [f, form] of paper.forms.entries()) {
            if (form.replacedBy === undefined) continue;
            const path = ['evidence', c, 'papers', p, 'forms', f, 'replacedBy'];
            const heir = forms.find(({ name }) => name === form.replacedBy);
            if (!heir || heir === form)
              yield {
                in: entry,
                path,
                message: 'không có mẫu nào tên như vậy trong thủ tục này',
                advice: 'thêm mẫu mới vào forms của giấy tờ, hoặc sửa lại tên',
              };
            else if (form.validUntil === undefined)
              yield {
                in: entry,
                path,
                message: 'mẫu có mẫu thay thế mà không có ngày cuối cùng còn dùng',
                advice: 'ghi validUntil cho mẫu cũ',
              };
          }
    }
  },
};
