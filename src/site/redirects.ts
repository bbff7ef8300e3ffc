import type { Redirect, RedirectRow } from './schemas/redirects-schema.ts';

/** An address without the place on its page: `duong-day-nong/#so` → `duong-day-nong/`. */
export const pageOf = (address: string): string => address.replace(/#.*$/, '');

/** The rows of addresses that lead on; the others are of pages that are gone. */
export const movedOnly = (rows: readonly RedirectRow[]): Redirect[] =>
  rows.flatMap((row) => (row.to === undefined ? [] : [{ ...row, to: row.to }]));

/** What an old address leads to in the end, and the addresses passed on the way; `isCycle` where it never ends. */
export interface Way {
  from: string;
  to: string;
  passed: string[];
  isCycle: boolean;
}

/** An address that moved more often never ends, as far as readers and servers can wait. */
const MOST_STEPS = 50;

/**
 * Follows every redirect to its end, so that a reader and a search engine make one step only. Of two redirects of one
 * address the first counts; `check` refuses the second.
 *
 * @example waysOf([{ from: 'a/', to: 'b/' }, { from: 'b/', to: 'c/' }]) // a/ → c/ past b/, b/ → c/
 */
export function waysOf(redirects: readonly Pick<Redirect, 'from' | 'to'>[]): Way[] {
  const next = new Map<string, string>();
  for (const { from, to } of redirects) if (!next.has(from)) next.set(from, to);
  return [...next].map(([from, first]) => {
    const passed: string[] = [];
    let to = first;
    for (let on = next.get(pageOf(to)); on !== undefined; on = next.get(pageOf(to))) {
      if (pageOf(to) === from || passed.includes(pageOf(to)) || passed.length === MOST_STEPS)
        return { from, to, passed, isCycle: true };
      passed.push(pageOf(to));
      to = on;
    }
    return { from, to, passed, isCycle: false };
  });
}
