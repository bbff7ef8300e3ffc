import { FACET_IDS } from '../../src/legal-documents/facets.ts';
import { FOUND_BY_NAME } from '../../src/search/building/found-by-name.ts';
import { SECTIONS, type Section } from '../../src/site/sections.ts';
import type { Content, Entry } from '../content/content.ts';
import { entryAddress } from './entry-address.ts';

/** The addresses of a content folder's pages as far as they are known without building. */
export interface KnownAddresses {
  /** Pages that an entry, a row of a list or a section makes; sorted. */
  pages: ReadonlySet<string>;
  /** Whether a page can stand at the address: a known one, or one below that only the build makes (a step, a letter). */
  isPossible: (address: string) => boolean;
  /** Whether search can ever show what stands at the address: of what only the build makes it shows nothing. */
  isSearched: (address: string) => boolean;
}

/** Pages that only the build makes: letters, groups, months and sectors of change, bulletins, topics and other lists of documents, past versions, the editors' guide. */
const MADE_BY_BUILD: readonly RegExp[] = [
  new RegExp(`^${SECTIONS.alphabet.path}/[a-z](?:-[a-z]+)?/$`),
  new RegExp(`^${SECTIONS.audiences.path}/[a-z-]+/(?:[a-z0-9-]+/)?$`),
  new RegExp(`^${SECTIONS.changes.path}/(?:\\d{4}-\\d{2}|linh-vuc/[a-z0-9-]+)/$`),
  new RegExp(`^${SECTIONS.bulletins.path}/\\d{4}-\\d{2}/$`),
  new RegExp(`^${SECTIONS.legalDocuments.path}/chu-de/[a-z0-9-]+/$`),
  new RegExp(`^${SECTIONS.legalDocuments.path}/(?:${FACET_IDS.join('|')})/[a-z0-9-]+/(?:trang-\\d+/)?$`),
  new RegExp(`^${SECTIONS.procedures.path}/[^/]+/phien-ban/\\d{4}-\\d{2}-\\d{2}/$`),
  new RegExp(`^${SECTIONS.editingRoom.path}/(?:huong-dan|loi-thuong-gap)/$`),
];

const sections = Object.values(SECTIONS) as Section[];
/** Sections whose entries have pages that search does not show. */
const UNSEARCHED = sections.filter(({ collection, kind }) => collection !== undefined && kind === undefined);
const rows = (section: Section, ids: readonly { id: string }[] | undefined): string[] =>
  (ids ?? []).map(({ id }) => `${section.path}/${id}/`);

/** Reads the addresses off a content folder. */
export function knownAddresses(content: Content): KnownAddresses {
  const entries = (Object.values(content.entries).flat() as Entry[]).flatMap(
    ({ collection, id }) => entryAddress(collection, id) ?? [],
  );
  const { sectors, lifeEvents, guides } = content.lists;
  const listed = [
    ...rows(SECTIONS.sectors, sectors?.value),
    ...rows(SECTIONS.lifeEvents, lifeEvents?.value),
    ...rows(SECTIONS.guides, guides?.value),
  ];
  const ofSections = sections.map(({ path }) => (path === '' ? '' : `${path}/`));
  const pages = new Set([...ofSections, ...entries, ...listed].sort());
  const searched = new Set([...FOUND_BY_NAME.keys(), ...entries, ...listed]);
  const isUnsearched = (address: string): boolean =>
    !FOUND_BY_NAME.has(address) && UNSEARCHED.some(({ path }) => address.startsWith(`${path}/`));
  const guidePages = rows(SECTIONS.guides, guides?.value);
  return {
    pages,
    isPossible: (address) =>
      pages.has(address) ||
      guidePages.some((page) => address.startsWith(page)) ||
      MADE_BY_BUILD.some((pattern) => pattern.test(address)),
    isSearched: (address) => searched.has(address) && !isUnsearched(address),
  };
}
