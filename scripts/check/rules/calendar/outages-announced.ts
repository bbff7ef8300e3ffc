import { NOTICE_DAYS, noticeGiven } from '../../../../src/timeliness/outage-notice.ts';
import type { Rule } from '../../../content/content.ts';

/** Who needs the site can arrange for the days without it. */
export const outagesAnnounced: Rule = {
  id: 'outages-announced',
  severity: 'error',
  description: 'Ngừng trang theo kế hoạch phải báo trước 7 ngày làm việc',
  *check({ lists }) {
    const file = lists.outages;
    const holidays = lists.holidays?.value ?? [];
    for (const [index, outage] of (file?.value ?? []).entries()) {
      const days = noticeGiven(outage, holidays);
      if (!file || days === undefined || days >= NOTICE_DAYS || outage.unplanned !== undefined) continue;
      yield {
        in: file,
        path: [index, 'from'],
        message: `báo trước ${days} ngày làm việc, phải đủ ${NOTICE_DAYS} (Nghị định 224/2026/NĐ-CP, Điều 13)`,
        advice: 'dời ngày ngừng; sự cố bất ngờ không báo sớm được thì ghi lý do vào unplanned',
      };
    }
  },
};
