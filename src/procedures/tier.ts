import type { Procedure } from './schema/schema.ts';

/**
 * How much of a procedure its page tells: everything; the facts with the editors' own summary; the facts alone. What the
 * last two lack is read at the national portal.
 */
export type Tier = 'guided' | 'summarised' | 'listed';

/** The tiers from the fullest on, which is their order in lists and in search. */
export const TIERS: readonly Tier[] = ['guided', 'summarised', 'listed'];

/** The tier of an entry, by what it has: it is guided once it leaves no part to the national portal. */
export function tierOf({ leftToPortal, summary }: Pick<Procedure, 'leftToPortal' | 'summary'>): Tier {
  if (leftToPortal.length === 0) return 'guided';
  return summary === undefined ? 'listed' : 'summarised';
}
