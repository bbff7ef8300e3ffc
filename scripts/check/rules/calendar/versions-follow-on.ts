import { addDays } from '../../../../src/text/days.ts';
import { formatDate } from '../../../../src/text/dates.ts';
import { calendarOf, type FiledFamily } from '../../../content/calendar.ts';
import type { Finding, Rule } from '../../../content/content.ts';

/** The versions of a procedure are one procedure, each begins on a known day, and no two apply on one day. */
export const versionsFollowOn: Rule = {
  id: 'versions-follow-on',
  severity: 'error',
  description: 'Các bản của một thủ tục phải nối tiếp nhau, không chồng ngày',
  *check(content) {
    for (const family of calendarOf(content).families.filter((each) => each.family.versions.length > 1))
      yield* faults(family);
  },
};

function* faults({ family, history: { versions } }: FiledFamily): Generator<Finding> {
  for (const { id, entry, data } of family.versions)
    if (data.code !== family.code)
      yield {
        in: entry,
        path: ['code'],
        message: `bản này nằm trong thư mục của thủ tục ${family.id}, mang mã ${family.code}`,
        advice: `sửa mã, hoặc chuyển tệp ${id}.mdx ra ngoài thư mục ấy`,
      };
  for (const [index, { start, version }] of versions.entries()) {
    const next = versions[index + 1];
    if (start === undefined)
      yield {
        in: version.entry,
        path: ['validFrom'],
        message: 'thủ tục có nhiều bản mà bản này không rõ áp dụng từ ngày nào',
        advice: 'ghi ngày bắt đầu (validFrom), hoặc ngày ký của quyết định công bố',
      };
    else if (next?.start !== undefined && (version.data.validUntil ?? start) >= next.start)
      yield {
        in: next.version.entry,
        path: [next.version.data.validFrom === undefined ? 'decision' : 'validFrom'],
        message: `bắt đầu ${formatDate(next.start)}, khi ${version.entry.file} còn áp dụng`,
        advice: `sửa ngày bắt đầu, hoặc cho bản trước hết vào ${formatDate(addDays(next.start, -1))}`,
      };
  }
}
