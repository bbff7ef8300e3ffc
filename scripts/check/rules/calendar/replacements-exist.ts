import { calendarOf, changePath } from '../../../content/calendar.ts';
import type { Rule } from '../../../content/content.ts';
import { nearest } from '../../../../src/text/nearest.ts';

/** What replaces a procedure must be known: as an entry, or as announced by a decision. */
export const replacementsExist: Rule = {
  id: 'replacements-exist',
  severity: 'error',
  description: 'Thủ tục thay thế phải có thật',
  *check(content) {
    const { effects, knownCodes } = calendarOf(content);
    for (const effect of [...effects.values()].flat())
      for (const [index, code] of effect.change.replacedBy.entries()) {
        if (knownCodes.has(code)) continue;
        const likely = nearest(code, knownCodes);
        yield {
          in: effect.decision.entry,
          path: [...changePath(effect), 'replacedBy', index],
          message: `không có thủ tục nào mang mã ${code}` + (likely ? `; có phải '${likely}'?` : ''),
          advice: likely
            ? `đổi thành "${likely}", hoặc thêm thủ tục ấy trước`
            : 'thêm mục của thủ tục ấy, hoặc ghi quyết định công bố nó vào cong-bo/',
        };
      }
  },
};
