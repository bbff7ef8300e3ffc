import { publicationLags } from '../../../content/publication-lags.ts';
import type { Rule } from '../../../content/content.ts';

/** What was made while the site stands is told within the term of its kind; a reason for lateness is acknowledged. */
export const publishedInTime: Rule = {
  id: 'published-in-time',
  severity: 'warning',
  description: 'Đăng trong hạn của từng loại, tính bằng ngày làm việc',
  *check(content) {
    for (const { entry, days, term, isLate, isPublished, madeIn } of publicationLags(content))
      if (isLate)
        yield {
          in: entry,
          path: [madeIn],
          message: `${isPublished ? 'đăng' : 'chưa đăng'} sau ${days} ngày làm việc, hạn là ${term.workingDays} (${term.basis})`,
          advice: 'đăng ngay khi có; trễ vì lý do gì thì ghi vào acknowledged',
        };
  },
};
