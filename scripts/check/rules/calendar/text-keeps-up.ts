import { isInForce, stateOn } from '../../../../src/calendar/state-on.ts';
import { upcomingEffects } from '../../../../src/procedures/versions/standing.ts';
import type { Holiday } from '../../../../src/holidays/schema.ts';
import { workingDaysSince } from '../../../../src/holidays/working-days.ts';
import { formatDate } from '../../../../src/text/dates.ts';
import { calendarOf, changePath, type FiledDecision, type FiledFamily } from '../../../content/calendar.ts';
import type { Effect } from '../../../../src/calendar/history.ts';
import type { Content, Finding, Rule } from '../../../content/content.ts';

/** A decision has changed a procedure, or made it anew, and no version in the content begins then. */
export const textKeepsUp: Rule = {
  id: 'text-keeps-up',
  severity: 'warning',
  description: 'Thủ tục đã sửa đổi phải có bản mới',
  *check(content) {
    for (const family of calendarOf(content).families) yield* behind(family, content);
  },
};

function* behind({ family, history }: FiledFamily, { siteDate: day, lists }: Content): Generator<Finding> {
  const on = stateOn(day, history);
  const start = on.current?.start ?? '';
  const past =
    on.isBehind || (isInForce(on.state) && !on.current)
      ? history.effects.filter((effect) => effect.day <= day && effect.day > start)
      : [];
  const lacking = [...past, ...upcomingEffects(history, day)].filter(
    (effect) => changesText(effect) && !history.versions.some((version) => version.start === effect.day),
  );
  for (const effect of lacking)
    yield {
      in: effect.decision.entry,
      path: [...changePath(effect), 'code'],
      message: `từ ${formatDate(effect.day)} thủ tục áp dụng theo quyết định này, mà thu-tuc/${family.id} chưa có bản bắt đầu ngày ấy${late(effect.day, day, lists.holidays?.value)}`,
      advice: `thêm thu-tuc/${family.id}/tu-${effect.day}.mdx với nội dung mới`,
    };
}

/** How many working days the site is behind a decision (Nghị định 224/2026/NĐ-CP art. 9.3; requirement D01). */
function late(from: string, day: string, holidays: readonly Holiday[] = []): string {
  const days = from < day ? workingDaysSince(from, day, holidays) : undefined;
  return days === undefined || days === 0 ? '' : `, đã trễ ${days} ngày làm việc`;
}

const changesText = ({ change }: Effect<FiledDecision>): boolean =>
  change.kind === 'amended' || change.kind === 'new';
