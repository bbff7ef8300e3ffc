import { addDays } from '../../../../src/text/days.ts';
import type { Rule } from '../../../content/content.ts';

/** Where no rule says for how long, so many days (Luật 104/2016/QH13 art. 21.2; requirement D06). */
const POSTING_DAYS = 30;

/** What is posted hangs long enough to be read. */
export const postingsLast: Rule = {
  id: 'postings-last',
  severity: 'error',
  description: 'Niêm yết ít nhất 30 ngày, trừ khi có quy định khác',
  *check({ lists: { postings: file } }) {
    for (const [index, { from, until, basis }] of (file?.value ?? []).entries())
      if (file && until !== undefined && basis === undefined && until < addDays(from, POSTING_DAYS))
        yield {
          in: file,
          path: [index, 'until'],
          message: `chưa đủ ${POSTING_DAYS} ngày kể từ ngày treo`,
          advice: 'để lâu hơn; quy định khác cho phép ngắn hơn thì ghi vào basis',
        };
  },
};
