import { isEnding, type Effect } from '../../../../src/calendar/history.ts';
import { CHANGE_LABELS } from '../../../../src/calendar/change-labels.ts';
import { formatDate } from '../../../../src/text/dates.ts';
import { calendarOf, changePath, type FiledDecision } from '../../../content/calendar.ts';
import type { Finding, Rule } from '../../../content/content.ts';

type Filed = Effect<FiledDecision>;

/** Two decisions in force may not say different things of one procedure. */
export const announcementsAgree: Rule = {
  id: 'announcements-agree',
  severity: 'error',
  description: 'Các quyết định công bố không được nói ngược nhau về một thủ tục',
  *check(content) {
    for (const [, effects] of calendarOf(content).effects) {
      const told = effects.filter(({ decision }) => decision.data.effectiveFrom !== undefined);
      for (const [index, effect] of told.entries()) yield* contradictions(effect, told.slice(0, index));
    }
  },
};

function* contradictions(effect: Filed, earlier: readonly Filed[]): Generator<Finding> {
  const sameDay = earlier.find((other) => other.day === effect.day && disagree(effect, other));
  if (sameDay) {
    yield at(
      effect,
      `cùng ngày ${formatDate(effect.day)}, ${said(sameDay)}; quyết định này lại ghi "${CHANGE_LABELS[effect.change.kind]}"`,
      'giữ một trong hai, hoặc sửa ngày có hiệu lực',
    );
    return;
  }
  const before = earlier.findLast((other) => other.day < effect.day);
  if (!before) return;
  if (isEnding(before.change) && (isEnding(effect.change) || effect.change.kind === 'amended'))
    yield at(
      effect,
      `thủ tục đã hết từ ${formatDate(before.day)}: ${said(before)}, và chưa được ban hành lại`,
      'sửa mã hoặc ngày; nếu thủ tục được ban hành lại thì ghi quyết định ấy với kind: new',
    );
  if (effect.change.kind === 'new' && (before.change.kind === 'new' || before.change.kind === 'amended'))
    yield at(
      effect,
      `thủ tục đang có hiệu lực, ${said(before)}; không thể mới ban hành lần nữa`,
      'ghi kind: amended nếu là sửa đổi, hoặc ghi quyết định bãi bỏ trước đó',
    );
}

/** `announced` agrees with everything that lets the procedure live. */
function disagree({ change: a }: Filed, { change: b }: Filed): boolean {
  if (a.kind === b.kind) return a.kind === 'replaced' && a.replacedBy.join() !== b.replacedBy.join();
  return !((a.kind === 'announced' && !isEnding(b)) || (b.kind === 'announced' && !isEnding(a)));
}

const said = ({ decision, change }: Filed): string =>
  `quyết định ${decision.data.number} (${decision.entry.file}) ghi "${CHANGE_LABELS[change.kind]}"`;

const at = (effect: Filed, message: string, advice: string): Finding => ({
  in: effect.decision.entry,
  path: [...changePath(effect), 'kind'],
  message,
  advice,
});
