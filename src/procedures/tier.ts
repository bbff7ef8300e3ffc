import { formatNumber } from '../text/numbers.ts';
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

/** What lists that hold several tiers call the procedures of one. */
const TIER_LABELS: Record<Tier, string> = {
  guided: 'thủ tục có hướng dẫn',
  summarised: 'thủ tục có tóm tắt',
  listed: 'thủ tục khác',
};

/** Entries by tier, the fuller ones first, with what a list calls them; within a tier they keep their order. */
export const byTier = <E extends { data: Parameters<typeof tierOf>[0] }>(
  entries: readonly E[],
): { label: string; entries: E[] }[] =>
  TIERS.map((tier) => ({
    label: TIER_LABELS[tier],
    entries: entries.filter(({ data }) => tierOf(data) === tier),
  })).filter((part) => part.entries.length > 0);

/** Entries with the fuller tiers first; within a tier they keep their order. */
export const guidedFirst = <E extends { data: Parameters<typeof tierOf>[0] }>(entries: readonly E[]): E[] =>
  byTier(entries).flatMap((part) => part.entries);

/**
 * How many entries a link leads to, and how many of them have instructions, in as few words as a link has room for.
 * @example '38; 20 có hướng dẫn'
 */
export function shortCount(entries: readonly { data: Parameters<typeof tierOf>[0] }[]): string {
  const guided = entries.filter(({ data }) => tierOf(data) === 'guided').length;
  const all = formatNumber(entries.length);
  return guided === 0 || guided === entries.length ? all : `${all}; ${formatNumber(guided)} có hướng dẫn`;
}

/**
 * How many entries a list has of each tier, in words that promise no more than their pages hold.
 * @example '94 thủ tục có hướng dẫn, 85 thủ tục có tóm tắt, 366 thủ tục khác'
 */
export function tierCounts(entries: readonly { data: Parameters<typeof tierOf>[0] }[]): string {
  const count = (of: Tier): number => entries.filter(({ data }) => tierOf(data) === of).length;
  const words: Record<Tier, string> = {
    ...TIER_LABELS,
    ...(count('guided') === entries.length && { guided: 'thủ tục' }),
    ...(count('listed') === entries.length && { listed: 'thủ tục chưa có hướng dẫn' }),
  };
  return TIERS.filter((tier) => count(tier) > 0)
    .map((tier) => `${formatNumber(count(tier))} ${words[tier]}`)
    .join(', ');
}
