import { ADDRESS } from '../../src/site/schemas/redirects-schema.ts';
import type { Standing } from '../built-site/built-addresses.ts';
import type { Published } from '../../src/site/ledger.ts';

/** A published address whose page is now at another. */
export interface Moved {
  from: string;
  to: string;
}

/** The ledger held against a built site. */
export interface Comparison {
  /** Addresses that the ledger does not know yet. */
  added: Published[];
  /** Addresses without a page whose entry stands elsewhere: only the redirect is missing. */
  moved: Moved[];
  /** Addresses without a page and without a trace: somebody's link is dead. */
  vanished: Published[];
  /** The ledger as it shall be, in which nothing is ever left out. */
  published: Published[];
}

/** A built site: its day, its addresses, and what the entries at the addresses are. */
export interface BuiltSite {
  siteDate: string;
  addresses: ReadonlyMap<string, Standing>;
  identities: ReadonlyMap<string, string>;
}

/**
 * Holds the ledger against a site. What was first published after the site's day need not be there yet; a page at an
 * address that no entry can have is not recorded.
 */
export function compare(ledger: readonly Published[], site: BuiltSite): Comparison {
  const known = new Set(ledger.map(({ path }) => path));
  const added = [...site.addresses.keys()]
    .filter((path) => !known.has(path) && (path === '' || ADDRESS.test(path)))
    .map((path): Published => ({ path, since: site.siteDate, identity: site.identities.get(path) }));
  const dead = ledger.filter(({ path, since }) => since <= site.siteDate && !isAlive(site, path));
  const moved = movedPages(dead, site);
  const from = new Set(moved.map((move) => move.from));
  return {
    added,
    moved,
    vanished: dead.filter(({ path }) => !from.has(path) && !site.addresses.has(path)),
    published: [
      ...ledger.map((line) => ({ ...line, identity: site.identities.get(line.path) ?? line.identity })),
      ...added,
    ],
  };
}

/** An emptied list leads upward by itself, but where its entry only moved, the redirect may say better. */
function isAlive({ addresses }: BuiltSite, path: string): boolean {
  const standing = addresses.get(path);
  return standing === 'page' || standing === 'redirect' || standing === 'gone';
}

/** Where entries whose pages are gone stand now: told by what they are, and only where one page alone can be meant. */
function movedPages(dead: readonly Published[], site: BuiltSite): Moved[] {
  const homes = new Map<string, string[]>();
  for (const [path, identity] of site.identities)
    if (site.addresses.get(path) === 'page') homes.set(identity, [...(homes.get(identity) ?? []), path]);
  return dead.flatMap(({ path, identity }): Moved[] => {
    const [to, ...more] = (identity && homes.get(identity)) || [];
    return to !== undefined && more.length === 0 ? [{ from: path, to }] : [];
  });
}
