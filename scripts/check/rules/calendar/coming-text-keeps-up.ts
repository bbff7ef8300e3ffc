import { stateOn } from '../../../../src/calendar/state-on.ts';
import { copiedFields, fieldsLeftBehind } from '../../../../src/procedures/versions/copied-fields.ts';
import { formatDate } from '../../../../src/text/dates.ts';
import { calendarOf, type FiledVersion } from '../../../content/calendar.ts';
import type { Finding, Rule } from '../../../content/content.ts';

/** A version to come was made of today's, which was edited, or whose source was read anew, since: what changed then is in one of them only. */
export const comingTextKeepsUp: Rule = {
  id: 'coming-text-keeps-up',
  severity: 'warning',
  description: 'Bản sắp có hiệu lực phải có cả những gì mới sửa ở bản đang áp dụng',
  *check(content) {
    for (const { history } of calendarOf(content).families) {
      const { current, next } = stateOn(content.siteDate, history);
      if (!current || !next) continue;
      yield* leftBehind(current.version, next.version);
      const [now, coming] = [readOn(current.version), readOn(next.version)];
      if (now === undefined || coming === undefined || now <= coming) continue;
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
const readOn = (version: FiledVersion): string | undefined => version.entry.fields.source?.retrievedOn;

/** What was edited in today's version since the one to come was copied of it. */
function* leftBehind(today: FiledVersion, coming: FiledVersion): Generator<Finding> {
  const copied = coming.entry.fields.source?.copied;
  if (!copied) return;
  const [now, then] = [today, coming].map(({ entry }) => copiedFields(entry.data, entry.body));
  for (const name of fieldsLeftBehind(copied, now ?? {}, then ?? {}))
    yield {
      in: coming.entry,
      path: ['source', 'copied', ...(name in copied ? [name] : [])],
      message: `bản đang áp dụng (${today.entry.file}) đã sửa ${name} sau khi bản này được chép`,
      advice: `sửa ${name} ở bản này theo; đã xem mà bản này vẫn phải khác thì xóa dòng ${name} trong source.copied`,
    };
}
