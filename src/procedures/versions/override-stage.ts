import type { Override } from '../schema/override-schema.ts';

/** Where a temporary rule stands on a day: still to come, in force, or over. */
export type OverrideStage = 'coming' | 'in-force' | 'over';

/** See {@link OverrideStage}; `from` and `until` both count. */
export function overrideStage({ from, until }: Pick<Override, 'from' | 'until'>, day: string): OverrideStage {
  if (day < from) return 'coming';
  return day <= until ? 'in-force' : 'over';
}
