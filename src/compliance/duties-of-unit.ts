import type { Ledger } from './read-ledger.ts';
import type { Duty } from './schema.ts';

/**
 * The ledger as it binds one unit: without the plans of other units, and without what only such a plan asks for.
 * @param plans the entries of the documents of the unit's own plans
 */
export function ledgerOfUnit({ laws, chapters }: Ledger, plans: readonly string[]): Ledger {
  const own = new Map([...laws].filter(([, { plan }]) => plan === undefined || plans.includes(plan)));
  const binding = (duty: Duty): Duty[] => {
    const rules = duty.rules?.filter((rule) => own.has(rule.split(' ')[0] ?? ''));
    if (rules === undefined) return [duty];
    if (rules.length > 0) return [{ ...duty, rules }];
    return duty.basis === undefined ? [] : [{ ...duty, rules }];
  };
  return {
    laws: own,
    chapters: chapters
      .map((chapter) => ({ ...chapter, duties: chapter.duties.flatMap(binding) }))
      .filter(({ duties }) => duties.length > 0),
  };
}
