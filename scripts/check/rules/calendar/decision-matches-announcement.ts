import { effectiveDay } from '../../../../src/calendar/history.ts';
import { formatDate } from '../../../../src/text/dates.ts';
import { calendarOf, type FiledDecision, type FiledVersion } from '../../../content/calendar.ts';
import type { Finding, Rule } from '../../../content/content.ts';

/** A procedure's decision and the announcement it is tied to are one and the same: number, issuer, day, procedure. */
export const decisionMatchesAnnouncement: Rule = {
  id: 'decision-matches-announcement',
  severity: 'error',
  description: 'Quyết định ghi ở thủ tục phải khớp với mục trong cong-bo/',
  *check(content) {
    const { effects, families } = calendarOf(content);
    const decisions = new Map(
      [...effects.values()].flat().map(({ decision }) => [decision.id, decision] as const),
    );
    for (const version of families.flatMap(({ family }) => family.versions)) {
      const announcement = decisions.get(version.data.decision.announcement ?? '');
      if (announcement) yield* differences(version, announcement);
    }
  },
};

function* differences(version: FiledVersion, announcement: FiledDecision): Generator<Finding> {
  const { decision, code, validFrom } = version.data;
  const { data, entry } = announcement;
  const there = `${entry.file} ghi`;
  for (const field of ['number', 'issuer', 'signedOn'] as const)
    if (decision[field] !== undefined && decision[field] !== data[field])
      yield {
        in: version.entry,
        path: ['decision', field],
        message: `${there} '${data[field]}'`,
        advice: 'sửa một trong hai nơi theo bản gốc của quyết định',
      };
  if (!data.changes.some((change) => change.code === code))
    yield {
      in: version.entry,
      path: ['decision', 'announcement'],
      message: `${entry.file} không nhắc đến mã ${code}`,
      advice: 'thêm mã này vào changes của quyết định, hoặc chọn quyết định khác',
    };
  if (validFrom !== undefined && validFrom < effectiveDay(announcement))
    yield {
      in: version.entry,
      path: ['validFrom'],
      message: `trước ngày quyết định có hiệu lực (${formatDate(effectiveDay(announcement))})`,
      advice: 'bỏ validFrom để trang tự lấy ngày của quyết định, hoặc sửa ngày',
    };
}
