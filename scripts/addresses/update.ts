import type { Content } from '../content/content.ts';
import { readRecord } from '../built-site/build-record.ts';
import { builtAddresses, type Standing } from '../built-site/built-addresses.ts';
import { compare, type Comparison, type Moved } from './compare.ts';
import { identitiesOf } from './identity.ts';
import { knownAddresses } from './known-addresses.ts';
import { readLedger } from '../../src/site/ledger.ts';
import { writeLedger } from '../content/write-ledger.ts';
import { addRedirects } from './redirects-file.ts';

const redirectsOf = (content: Content): [string, Standing][] =>
  (content.lists.redirects?.value ?? []).map(({ from }) => [from, 'redirect']);

/** Writes a redirect for every published entry that stands under another name now; told by the content, without a build. */
export function redirectMoved(content: Content): Moved[] {
  const pages = [...knownAddresses(content).pages].map((path): [string, Standing] => [path, 'page']);
  const { moved } = compare(
    readLedger(content.dir).filter(({ identity }) => identity !== undefined),
    {
      siteDate: content.siteDate,
      addresses: new Map([...pages, ...redirectsOf(content)]),
      identities: identitiesOf(content),
    },
  );
  const row = { since: content.siteDate, why: 'Mục đổi tên.' };
  addRedirects(
    content.dir,
    moved.map((move) => ({ ...move, ...row })),
  );
  return moved;
}

const dayOf = (content: Content, siteDir: string): string =>
  readRecord(siteDir)?.siteDate ?? content.siteDate;

/** Holds the ledger against a built site; redirects that the next build will make count as made. */
export function compareBuilt(content: Content, siteDir: string): Comparison {
  const built = builtAddresses(siteDir);
  return compare(readLedger(content.dir), {
    siteDate: dayOf(content, siteDir),
    addresses: new Map([...redirectsOf(content), ...built]),
    identities: identitiesOf(content),
  });
}

/**
 * Writes the ledger with what is new in it.
 * @throws Error in Vietnamese where the site shows an earlier day than the ledger: nobody publishes the past
 */
export function recordBuilt(content: Content, siteDir: string, { published }: Comparison): void {
  const [day, last = ''] = [
    dayOf(content, siteDir),
    readLedger(content.dir)
      .map(({ since }) => since)
      .sort()
      .at(-1),
  ];
  if (day < last)
    throw new Error(
      `Bản dựng nói về ngày ${day}, trước lần ghi sổ gần nhất (${last}); dựng lại rồi chạy lại lệnh này`,
    );
  writeLedger(content.dir, published);
}
