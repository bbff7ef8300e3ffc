import type { Effect } from '../../../../src/calendar/history.ts';
import { calendarOf, changePath, type FiledDecision } from '../../../content/calendar.ts';
import type { Rule } from '../../../content/content.ts';

type Replacements = ReadonlyMap<string, Effect<FiledDecision>>;

/** Replacements that lead back to where they began would leave the reader without a procedure. */
export const replacementsRunForward: Rule = {
  id: 'replacements-run-forward',
  severity: 'error',
  description: 'Các thủ tục không được thay thế lẫn nhau thành vòng',
  *check(content) {
    const replaced: Replacements = new Map(
      [...calendarOf(content).effects].flatMap(([code, effects]) => {
        const last = effects.at(-1);
        return last?.change.kind === 'replaced' ? [[code, last]] : [];
      }),
    );
    const told = new Set<string>();
    for (const [code, effect] of replaced) {
      const ring = told.has(code) ? undefined : wayBack(code, replaced, [code]);
      if (!ring) continue;
      for (const member of ring) told.add(member);
      yield {
        in: effect.decision.entry,
        path: [...changePath(effect), 'replacedBy', 0],
        message: `thay thế lẫn nhau thành vòng: ${[...ring, code].join(' → ')}`,
        advice: 'sửa mã thay thế, hoặc ghi quyết định ban hành lại (kind: new) của thủ tục đang dùng',
      };
    }
  },
};

/** The codes on a way from the last of `way` back to `goal`, if there is one. */
function wayBack(
  goal: string,
  replaced: Replacements,
  way: readonly string[],
): readonly string[] | undefined {
  for (const next of replaced.get(way.at(-1) ?? goal)?.change.replacedBy ?? []) {
    if (next === goal) return way;
    const found = way.includes(next) ? undefined : wayBack(goal, replaced, [...way, next]);
    if (found) return found;
  }
  return undefined;
}
