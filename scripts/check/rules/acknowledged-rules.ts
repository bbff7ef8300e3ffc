import { acknowledgedLines } from '../acknowledged-lines.ts';
import { ACKNOWLEDGED_RULES } from '../acknowledgements.ts';
import { allEntries, type ListFile, type Rule } from '../../content/content.ts';
import { didYouMean } from '../../../src/text/nearest.ts';

const FORM = 'viết: # đã chấp nhận <quy tắc>: <lý do> — <ai>, <năm-tháng-ngày>, ngay trên dòng có cảnh báo';

/** The ids that an acknowledgement may name, given the ids of the rules. */
export const acknowledgeable = (rules: readonly Rule[]): Set<string> =>
  new Set([...rules.map(({ id }) => id), 'file-encoding']);

/** An acknowledgement of a rule that does not exist, or one written wrongly, accepts nothing. */
export const acknowledgedRules = (rules: readonly Rule[]): Rule => ({
  id: ACKNOWLEDGED_RULES,
  severity: 'warning',
  description: 'Cảnh báo được chấp nhận phải là một quy tắc có thật, có lý do và còn xảy ra',
  *check(content) {
    const ids = acknowledgeable(rules);
    const unknown = (rule: string) => ({
      message: `không có quy tắc '${rule}'${didYouMean(rule, ids)}`,
      advice: 'chép mã quy tắc in ở cuối cảnh báo',
    });
    for (const entry of allEntries(content))
      for (const [index, { rule }] of (entry.fields.acknowledged ?? []).entries())
        if (!ids.has(rule)) yield { in: entry, path: ['acknowledged', index, 'rule'], ...unknown(rule) };
    for (const list of Object.values(content.lists) as ListFile[]) {
      const { lines, malformed } = acknowledgedLines(list);
      for (const { rule, offset } of lines) if (!ids.has(rule)) yield { in: list, offset, ...unknown(rule) };
      for (const { offset, message } of malformed) yield { in: list, offset, message, advice: FORM };
    }
  },
});
