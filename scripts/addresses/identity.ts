import type { CollectionName } from '../../src/catalogue/content-types.ts';
import { SECTIONS } from '../../src/site/sections.ts';
import type { Content, Entry } from '../content/content.ts';
import { entryAddress } from './entry-address.ts';

/** What an entry is by itself, whatever its file is called; absent where its fields can't be read. */
const IDENTITIES: { [C in CollectionName]: (fields: Entry<C>['fields']) => unknown[] } = {
  procedures: ({ code }) => [code],
  announcements: ({ issuer, number }) => [issuer, number],
  offices: ({ name, province, validFrom = '' }) => [name, province, validFrom],
  hotlines: ({ name }) => [name],
  feedbackChannels: ({ name }) => [name],
  legalDocuments: ({ issuer, type, number }) => [issuer, type, number],
  news: ({ title, happenedOn, publishedOn }) => [title, happenedOn ?? publishedOn],
  modelExamples: ({ title, place }) => [title, place],
  questions: ({ question }) => [question],
  materials: ({ kind, title }) => [kind, title],
  planTasks: ({ place }) => [place],
  standingPages: ({ title }) => [title],
};

function identityOf<C extends CollectionName>({ collection, fields }: Entry<C>): string | undefined {
  const parts = IDENTITIES[collection](fields);
  const isKnown = parts.every((part): part is string => typeof part === 'string');
  return isKnown ? `${collection}:${parts.filter(Boolean).join(' | ')}`.replace(/\s+/g, ' ') : undefined;
}

/** What the page at each address is about: the entries that have pages, and the rows of the lists that have. */
export function identitiesOf(content: Content): Map<string, string> {
  const identities = new Map<string, string>();
  for (const entry of Object.values(content.entries).flat() as Entry[]) {
    const address = entryAddress(entry.collection, entry.id);
    const identity = identityOf(entry);
    if (address && identity) identities.set(address, identity);
  }
  for (const { id, name } of content.lists.sectors?.value ?? [])
    identities.set(`${SECTIONS.sectors.path}/${id}/`, `sectors:${name}`);
  for (const { id, name } of content.lists.lifeEvents?.value ?? [])
    identities.set(`${SECTIONS.lifeEvents.path}/${id}/`, `lifeEvents:${name}`);
  for (const { id, title } of content.lists.guides?.value ?? [])
    identities.set(`${SECTIONS.guides.path}/${id}/`, `guides:${title}`);
  return identities;
}

/**
 * Whether a page goes when its last entry goes, without anyone's doing: a list, a letter, a month, a past version.
 * Entries' own pages are not such; editors decide what becomes of them.
 */
export const isDerived = (identity: string | undefined): boolean =>
  identity === undefined || /^(?:sectors|lifeEvents|guides):/.test(identity);
