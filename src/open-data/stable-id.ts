import { pageOf } from '../site/redirects.ts';
import type { Redirect } from '../site/redirects-schema.ts';

/** An address without its last slash, which is how an entry is called in open data. */
const idOf = (address: string): string => address.replace(/\/$/, '');

/**
 * Gives entries names that survive renames: the first address at which each was published. A redirect is a rename where its
 * new address was not published before it; where it was, two pages became one, and each keeps its own name.
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
    const target = pageOf(to);
    if (target === to && (published.get(to) ?? since) >= since && !before.has(to)) before.set(to, from);
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
