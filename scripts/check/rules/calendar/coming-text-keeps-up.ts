import { stateOn } from '../../../../src/calendar/state-on.ts';
import { formatDate } from '../../../../src/text/dates.ts';
import { calendarOf, type FiledVersion } from '../../../content/calendar.ts';
import type { Rule } from '../../../content/content.ts';

/** A version to come was made of today's, whose source was read anew since: what changed then is in one of them only. */
export const comingTextKeepsUp: Rule = {
  id: 'coming-text-keeps-up',
  severity: 'warning',
  description: 'Bản sắp có hiệu lực phải có cả những gì mới sửa ở bản đang áp dụng',
  *check(content) {
    for (const { history } of calendarOf(content).families) {
      const { current, next } = stateOn(content.siteDate, history);
      const [now, coming] = [readOn(current?.version), readOn(next?.version)];
      if (!current || !next || now === undefined || coming === undefined || now <= coming) continue;
      yield {
        in: next.version.entry,
        path: ['source', 'retrievedOn'],
        message: `bản này soạn theo nguồn lấy ngày ${formatDate(coming)}; bản đang áp dụng (${current.version.entry.file}) đã theo nguồn lấy ngày ${formatDate(now)}`,
        advice: 'xem bản đang áp dụng vừa đổi gì, sửa bản này theo, rồi ghi ngày ấy',
      };
    }
  },
};

/** The day on which the source of a version was read. */
const readOn = (version: FiledVersion | undefined): string | undefined =>
  version?.entry.fields.source?.retrievedOn;
