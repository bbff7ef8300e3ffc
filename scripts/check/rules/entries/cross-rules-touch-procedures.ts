import { touches } from '../../../../src/cross-rules/rules-on.ts';
import { nearest } from '../../../../src/text/nearest.ts';
import type { Rule } from '../../../content/content.ts';

/** A rule across procedures that names what the site lacks would warn nobody. */
export const crossRulesTouchProcedures: Rule = {
  id: 'cross-rules-touch-procedures',
  severity: 'error',
  description: 'Quy định chung phải áp dụng cho những thủ tục đang có',
  *check({ entries, lists }) {
    const file = lists.crossRules;
    if (!file?.value) return;
    const codes = new Set(entries.procedures.flatMap(({ fields }) => fields.code ?? []));
    for (const [index, rule] of file.value.entries()) {
      for (const [at, code] of rule.procedures.entries())
        if (!codes.has(code)) {
          const likely = nearest(code, [...codes]);
          yield {
            in: file,
            path: [index, 'procedures', at],
            message: `không có thủ tục nào mang mã ${code}`,
            advice: likely ? `có phải "${likely}"? Sửa mã, hoặc bỏ dòng này` : 'sửa mã, hoặc bỏ dòng này',
          };
        }
      const isCited = entries.procedures.some(
        ({ fields: { code, legalBasis } }) => code && legalBasis && touches(rule, { code, legalBasis }),
      );
      if (rule.citing !== undefined && !isCited)
        yield {
          in: file,
          path: [index, 'citing'],
          message: `không thủ tục nào dẫn ${rule.citing} trong căn cứ pháp lý`,
          advice: 'ghi số ký hiệu đúng như trong căn cứ pháp lý của thủ tục, hoặc kê mã ở procedures',
        };
    }
  },
};
