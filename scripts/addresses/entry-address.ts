import { familyId } from '../../src/procedures/versions/families.ts';
import { CONTENT_TYPES, type CollectionName } from '../../src/catalogue/content-types.ts';
import type { ContentType } from '../../src/site/content-type.ts';
import { SECTIONS, type Section } from '../../src/site/sections.ts';

const SECTION_OF = new Map<string, Section>(
  (Object.values(SECTIONS) as Section[]).flatMap((section) =>
    section.collection ? [[section.collection, section] as const] : [],
  ),
);

/**
 * The address under the base path of an entry's own page; nothing for entries that are only listed. All versions of a
 * procedure, which lie in one folder, share the address that is the folder's name.
 *
 * @example entryAddress('procedures', 'dang-ky-khai-sinh/2027-03-01') // → 'thu-tuc/dang-ky-khai-sinh/'
 */
export function entryAddress(collection: CollectionName, id: string): string | undefined {
  const section = SECTION_OF.get(collection);
  const { isOnlyListed }: ContentType = CONTENT_TYPES[collection];
  if (!section || isOnlyListed) return undefined;
  const last = collection === 'procedures' ? familyId(id) : id;
  return `${[section.path, last].filter(Boolean).join('/')}/`;
}

/** The entry that a path of the content folder names, with or without its ending: `thu-tuc/dang-ky-khai-sinh`. */
export function entryOfPath(path: string): { collection: CollectionName; id: string } | undefined {
  const [folder, ...rest] = path
    .replace(/^(?:\.?\/)?(?:content\/)?/, '')
    .replace(/(?:\.mdx|\/)$/, '')
    .split('/');
  const found = (Object.keys(CONTENT_TYPES) as CollectionName[]).find(
    (name) => CONTENT_TYPES[name].folder === folder,
  );
  return found && rest.length > 0 ? { collection: found, id: rest.join('/') } : undefined;
}
