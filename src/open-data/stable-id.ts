import { pageOf } from '../site/redirects.ts';
import type { Redirect } from '../site/schemas/redirects-schema.ts';

/** An address without its last slash, which is how an entry is called in open data. */
const idOf = (address: string): string => address.replace(/\/$/, '');

/** Whether an address led to a place of the list that it stood under, and not to a place of another page. */
const isInList = (from: string, to: string): boolean => from.replace(/[^/]+\/$/, '') === pageOf(to);

/**
 * Gives entries names that survive renames: the first address at which each was published. A redirect is a rename where its
 * new address was not published before it; where it was, two pages became one, and each keeps its own name. What stands only
 * in a list has no page: its redirect leads to its place there (`duong-day-nong/#so-moi`), which stands for its name.
 *
 * @param redirects every address that moved
 * @param published addresses of the ledger with the ISO days on which they came in
 * @returns the name of the entry whose page has the address today
 * @example stableIds([{ from: 'thu-tuc/a/', to: 'thu-tuc/b/', since: '2027-01-01' }], new Map())('thu-tuc/b/') // 'thu-tuc/a'
 */
export function stableIds(
  redirects: readonly Pick<Redirect, 'from' | 'to' | 'since'>[],
  published: ReadonlyMap<string, string>,
): (address: string) => string {
  const before = new Map<string, string>();
  for (const { from, to, since } of redirects) {
    const isPage = pageOf(to) === to;
    const named = isPage ? to : `${to.replace('#', '')}/`;
    const isRename = isPage ? (published.get(to) ?? since) >= since : isInList(from, to);
    if (isRename && !before.has(named)) before.set(named, from);
  }
  return (address) => {
    const passed = new Set([address]);
    let first = address;
    for (let at = before.get(first); at !== undefined && !passed.has(at); at = before.get(at)) {
      passed.add(at);
      first = at;
    }
    return idOf(first);
  };
}
