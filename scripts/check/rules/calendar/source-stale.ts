import { oldCopy } from '../../../../src/procedures/source-age.ts';
import type { Rule } from '../../../content/content.ts';

/** Copies of the official records older than the site allows: their pages say so, and this says it to the office once. */
export const sourceStale: Rule = {
  id: 'source-stale',
  severity: 'warning',
  description: 'Dữ liệu thủ tục không cũ quá hạn mà trang đặt ra',
  *check({ entries, lists, siteDate }) {
    const file = lists.site;
    const limit = file?.value?.staleAfterDays;
    if (!file || limit === undefined) return;
    const old = entries.procedures.flatMap(({ fields: { source } }) =>
      source && oldCopy(source.retrievedOn, siteDate, limit) ? source.retrievedOn : [],
    );
    const oldest = old.toSorted()[0];
    if (oldest !== undefined)
      yield {
        in: file,
        path: ['staleAfterDays'],
        message: `${old.length} thủ tục dùng dữ liệu lấy đã quá ${limit} ngày, cũ nhất là ${oldCopy(oldest, siteDate, limit) ?? ''}`,
        advice:
          'tải bản mới của Cơ sở dữ liệu quốc gia rồi chạy npm run import; trên trang của chúng đang có lời nhắc hỏi lại',
      };
  },
};
