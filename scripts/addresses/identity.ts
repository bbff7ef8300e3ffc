import { CONTENT_LISTS, CONTENT_TYPES, type ListName } from '../../src/catalogue/content-types.ts';
import type { ContentList, ContentType } from '../../src/site/content-type.ts';
import { SECTIONS, type SectionName } from '../../src/site/sections.ts';
import type { Content, Entry } from '../content/content.ts';
import { entryAddress } from './entry-address.ts';

function identityOf({ collection, fields }: Entry): string | undefined {
  const type: ContentType = CONTENT_TYPES[collection];
  const parts = type.identity(fields);
  const isKnown = parts.every((part): part is string => typeof part === 'string');
  return isKnown ? `${collection}:${parts.filter(Boolean).join(' | ')}`.replace(/\s+/g, ' ') : undefined;
}

/** The lists whose rows have pages, with the field that names each. */
const LISTS_WITH_PAGES = (Object.entries(CONTENT_LISTS) as [ListName, ContentList][]).flatMap(
  ([name, { pageTitle }]) => (pageTitle ? [{ name, pageTitle }] : []),
);

/** What the page at each address is about: the entries that have pages, and the rows of the lists that have. */
export function identitiesOf(content: Content): Map<string, string> {
  const identities = new Map<string, string>();
  for (const entry of Object.values(content.entries).flat() as Entry[]) {
    const address = entryAddress(entry.collection, entry.id);
    const identity = identityOf(entry);
    if (address && identity) identities.set(address, identity);
  }
  for (const { name, pageTitle } of LISTS_WITH_PAGES)
    for (const row of (content.lists[name]?.value ?? []) as Record<string, unknown>[])
      identities.set(
        `${SECTIONS[name as SectionName].path}/${String(row['id'])}/`,
        `${name}:${String(row[pageTitle])}`,
      );
  return identities;
}

/**
 * Whether a page goes when its last entry goes, without anyone's doing: a list, a letter, a month, a past version.
 * Entries' own pages are not such; editors decide what becomes of them.
 */
export const isDerived = (identity: string | undefined): boolean =>
  identity === undefined || LISTS_WITH_PAGES.some(({ name }) => identity.startsWith(`${name}:`));
