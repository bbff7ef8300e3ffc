import { once } from '../site/once.ts';
import { publishedAddresses } from '../site/published-addresses.ts';
import { siteDate } from '../site/site.ts';

/** The first day on which anything was published here, ISO; the site's own while its ledger of addresses has nothing. */
export const beginning = once(() => [...publishedAddresses().values()].sort()[0] ?? siteDate);
