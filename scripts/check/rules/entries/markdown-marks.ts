import { markFaults } from '../../../../src/markdown/mark-faults.ts';
import { treeOf } from '../../../content/body-links.ts';
import { allEntries, type Rule } from '../../../content/content.ts';
import { shorten } from '../../../content/problem.ts';

const MOST = 5;
/** A body without these holds no mark that could go wrong. */
const SIGN = /[~#*_|]|\[\^|\[[ xX]\]|^(?:=+|-+)\s*$/m;

/** What an editor marked stands on the page as it was meant: ranges with ~, bold, tables, headings, lists. */
export const markdownMarks: Rule = {
  id: 'markdown-marks',
  severity: 'error',
  description:
    'Dấu của Markdown trong bài hiện ra đúng ý: ~ không gạch chữ, đậm thành đậm, bảng thành bảng, đề mục theo thứ tự',
  *check(content) {
    for (const entry of allEntries(content)) {
      const tree = SIGN.test(entry.body) ? treeOf(entry.body) : undefined;
      if (!tree) continue;
      for (const { offset, value, message, advice, isMild } of markFaults(tree, entry.body).slice(0, MOST))
        yield {
          in: entry,
          offset: entry.bodyOffset + offset,
          value: shorten(value),
          severity: isMild ? 'warning' : 'error',
          message,
          advice,
        };
    }
  },
};
