import { allEntries, type Rule } from '../content.ts';
import { didYouMean } from '../nearest.ts';

/** An acknowledgement of a rule that does not exist accepts nothing. */
export const acknowledgedRules = (rules: readonly Rule[]): Rule => ({
  id: 'acknowledged-rules',
  severity: 'warning',
  description: 'Cảnh báo được chấp nhận phải là một quy tắc có thật',
  *check(content) {
    const ids = [...rules.map((rule) => rule.id), 'file-encoding'];
    for (const entry of allEntries(content))
      for (const [index, { rule }] of (entry.fields.acknowledged ?? []).entries())
        if (!ids.includes(rule))
          yield {
            in: entry,
            path: ['acknowledged', index, 'rule'],
            message: `không có quy tắc '${rule}'${didYouMean(rule, ids)}`,
            advice: 'chép mã quy tắc in ở cuối cảnh báo',
          };
  },
});
