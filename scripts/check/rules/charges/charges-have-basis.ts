import type { Rule } from '../../../content/content.ts';

/**
 * Money is asked by a document (Nghị định 63/2010/NĐ-CP art. 8.2h; requirement F12): that of the charge, or one of those that
 * the procedure rests on.
 */
export const chargesHaveBasis: Rule = {
  id: 'charges-have-basis',
  severity: 'warning',
  description: 'Mức thu phải theo một văn bản',
  *check(content) {
    for (const entry of content.entries.procedures) {
      const { channels = [], legalBasis = [], leftToPortal = [] } = entry.fields;
      if (legalBasis.length > 0 || leftToPortal.includes('legalBasis')) continue;
      for (const [at, { costs }] of channels.entries())
        for (const [index, cost] of costs.entries())
          if ((cost.amount ?? 0) > 0 && cost.legalBasis === undefined)
            yield {
              in: entry,
              path: ['channels', at, 'costs', index, 'amount'],
              message: 'mức thu này không theo văn bản nào',
              advice: 'ghi số ký hiệu vào legalBasis của khoản thu, hoặc thêm căn cứ pháp lý của thủ tục',
            };
    }
  },
};
