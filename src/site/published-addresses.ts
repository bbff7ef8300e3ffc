import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { once } from './once.ts';
import { contentDir } from './site.ts';

/** Every address that was ever published, with the ISO day on which the ledger took it; none where there is no ledger. */
export const publishedAddresses = once((): ReadonlyMap<string, string> => {
  const ledger = join(contentDir, 'dia-chi-da-dang.txt');
  const lines = existsSync(ledger) ? readFileSync(ledger, 'utf8').split(/\r?\n/) : [];
  return new Map(
    lines
      .filter((line) => !line.startsWith('#'))
      .map((line) => {
        const [address = '', since = ''] = line.split(' ', 2);
        return [address, since];
      }),
  );
});
