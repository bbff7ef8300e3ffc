import { changesBetween, type ChangeOfState } from '../../src/calendar/changes-between.ts';
import type { Turn } from '../../src/catalogue/turns-of-file.ts';
import { calendarOf, decisionsOf } from '../content/calendar.ts';
import type { Content } from '../content/content.ts';
import { shorten } from '../content/problem.ts';

const HOW: Record<ChangeOfState, string> = {
  new: 'mới có hiệu lực',
  announced: 'được công bố',
  amended: 'được sửa đổi',
  abolished: 'bị bãi bỏ',
  replaced: 'bị thay thế',
  expired: 'hết hiệu lực',
};

/** What the announcing decisions and the versions' own days do to procedures after `from` and until `until` (ISO days). */
export function procedureTurns(content: Content, from: string, until: string): Turn[] {
  const families = calendarOf(content).families.map(({ family }) => family);
  const names = new Map(content.entries.procedures.map(({ fields: { code, name } }) => [code, name]));
  return changesBetween(from, until, decisionsOf(content), families).map(
    ({ day, code, kind, replacedBy }) => {
      const name = names.get(code);
      return {
        day,
        what: name ? `Thủ tục ${code} "${shorten(name)}"` : `Thủ tục ${code}`,
        how: replacedBy.length > 0 ? `${HOW[kind]} bằng ${replacedBy.join(', ')}` : HOW[kind],
      };
    },
  );
}
