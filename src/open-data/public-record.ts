import { readContentList } from '../site/content-list.ts';
import { redirectsList } from '../site/content-lists.ts';
import { once } from '../site/once.ts';
import { publishedAddresses } from '../site/published-addresses.ts';
import { movedOnly } from '../site/redirects.ts';
import { SECTIONS, type SectionName } from '../site/sections.ts';
import { absoluteUrl, entryUrl, sectionUrl } from '../site/urls.ts';
import { publicFields } from './public-fields.ts';
import { stableIds } from './stable-id.ts';

/** One entry as anybody may take it. */
export interface PublicRecord {
  /** The name that it keeps through renames. */
  id: string;
  /** Its page today, absolute; of what stands only in a list, that list's page. */
  page: string;
  /** Its file in the content folder, below its type's folder and without its ending. */
  file: string;
  /** What the site makes of it on its day; nothing of it stands in the file. */
  derived: Record<string, unknown>;
  /** Its fields, by the names of the content files. */
  fields: Record<string, unknown>;
  /** Its text in Markdown, where it has one. */
  body?: string;
}

interface SourceEntry {
  id: string;
  data: object;
  body?: string | undefined;
}

const names = once(() => stableIds(movedOnly(readContentList(redirectsList, [])), publishedAddresses()));

/** The name that an entry of a section keeps through renames, by its file. */
export const stableIdOf = (section: SectionName, file: string): string =>
  names()(`${[SECTIONS[section].path, file].filter(Boolean).join('/')}/`);

/**
 * An entry of a section as a record.
 * @param derived what the site says of it beside its fields
 * @param file its file, where that is not called as its page
 */
export function publicRecord(
  section: SectionName,
  { id, data, body = '' }: SourceEntry,
  { derived = {}, hasPage = true, file = id }: { derived?: object; hasPage?: boolean; file?: string } = {},
): PublicRecord {
  return {
    id: stableIdOf(section, file),
    page: absoluteUrl(hasPage ? entryUrl(section, id) : sectionUrl(section)),
    file,
    derived: publicFields({ ...derived }),
    fields: publicFields({ ...data }),
    ...(body !== '' && { body }),
  };
}
