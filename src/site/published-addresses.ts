import { readLedger } from './ledger.ts';
import { once } from './once.ts';
import { contentDir } from './site.ts';

/** Every address that was ever published, with the ISO day on which the ledger took it; none where there is no ledger. */
export const publishedAddresses = once(
  (): ReadonlyMap<string, string> => new Map(readLedger(contentDir).map(({ path, since }) => [path, since])),
);
