import { isEnding, type Effect } from '../../../../src/calendar/history.ts';
import { formatDate } from '../../../../src/text/dates.ts';
import { calendarOf, changePath, type FiledDecision, type FiledFamily } from '../../../content/calendar.ts';
import type { Finding, Rule } from '../../../content/content.ts';

/** A procedure can't end before it has begun, and no text of it begins after its end unless it is announced again. */
export const abolishedAfterBegun: Rule = {
  id: 'abolished-after-begun',
  severity: 'error',
  description: 'Thủ tục không thể bị bãi bỏ trước khi bắt đầu',
  *check(content) {
    const { effects, families } = calendarOf(content);
    for (const [, list] of effects)
      for (const ending of list.filter(({ change }) => isEnding(change))) yield* beforeItsBirth(ending, list);
    for (const family of families) yield* textsAfterTheEnd(family);
  },
};

/** A decision that ends what an earlier-signed one only makes later; one signed afterwards makes it anew. */
function* beforeItsBirth(
  ending: Effect<FiledDecision>,
  all: readonly Effect<FiledDecision>[],
): Generator<Finding> {
  const birth = all.find(
    ({ change, day, decision }) =>
      change.kind === 'new' && day > ending.day && decision.data.signedOn <= ending.decision.data.signedOn,
  );
  const earlier = all.some(({ change, day }) => !isEnding(change) && day < ending.day);
  if (birth && !earlier)
    yield {
      in: ending.decision.entry,
      path: [...changePath(ending), 'kind'],
      message: `hết hiệu lực từ ${formatDate(ending.day)}, trước khi thủ tục bắt đầu (${formatDate(birth.day)}, quyết định ${birth.decision.data.number})`,
      advice: 'sửa ngày có hiệu lực của một trong hai quyết định',
    };
}

function* textsAfterTheEnd({ history: { outcomes, versions } }: FiledFamily): Generator<Finding> {
  for (const { start, version } of versions) {
    if (start === undefined) continue;
    const last = outcomes.findLast(({ day }) => day <= start);
    const announcedAgain = outcomes.some(({ day, change }) => day > start && !isEnding(change));
    if (last && isEnding(last.change) && !announcedAgain)
      yield {
        in: version.entry,
        path: [version.data.validFrom === undefined ? 'decision' : 'validFrom'],
        message: `bắt đầu ${formatDate(start)}, khi thủ tục đã hết từ ${formatDate(last.day)} (quyết định ${last.decision.data.number})`,
        advice: 'sửa ngày; nếu thủ tục được ban hành lại thì thêm quyết định ấy vào cong-bo/ với kind: new',
      };
  }
}
