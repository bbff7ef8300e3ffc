import type { z } from 'astro/zod';
import type { Node } from 'yaml';
import { INNER_TARGETS, isInner, isListed, type ReferenceTarget } from '../../src/fields/references.ts';
import { valuesAt } from '../../src/fields/schema-walk.ts';
import { familyId } from '../../src/procedures/versions/families.ts';
import type {
  CONTENT_LISTS,
  CONTENT_TYPES,
  CollectionName,
  ListName,
} from '../../src/catalogue/content-types.ts';
import type { Edit } from '../../src/entry-text/edits.ts';
import type { LineColumn } from './line-index.ts';
import type { FieldTree } from './yaml/yaml-source.ts';
import type { Path } from './problem.ts';

/** One file of the content folder, as far as it could be read. */
export interface ContentFile {
  /** As printed in messages; see {@link Problem.file}. */
  file: string;
  /** Path inside the content folder, as on the disk. */
  path: string;
  text: string;
  schema: z.ZodType;
  /** The data as written, before the schema; undefined when it can't be read. */
  data: unknown;
  /** The YAML half of `text`, if it has one; its offset there; its tree with the places of the fields, null while unread. */
  yaml: string | undefined;
  yamlOffset: number;
  tree: () => Node | null;
  /** The same of one of its fields alone; absent, and undefined, where only the whole tells. */
  fieldTree?: (key: string) => FieldTree | undefined;
  lineColumn: (offset: number) => LineColumn;
}

type EntryFields<C extends CollectionName> = Partial<z.output<(typeof CONTENT_TYPES)[C]['schema']>>;

/** One .mdx entry; `fields` holds only what its schema found right. */
export interface Entry<C extends CollectionName = CollectionName> extends ContentFile {
  collection: C;
  id: string;
  fields: EntryFields<C>;
  body: string;
  bodyOffset: number;
}

/** One YAML list; `value` is absent unless the schema found all of it right. */
export interface ListFile<L extends ListName = ListName> extends ContentFile {
  list: L;
  value: z.output<(typeof CONTENT_LISTS)[L]['schema']> | undefined;
}

/** A content folder as the rules see it. */
export interface Content {
  /** ISO day that the checks speak of. */
  siteDate: string;
  /** Absolute path of the content folder. */
  dir: string;
  /** Absolute path of public/, where forms and pictures lie. */
  publicDir: string;
  entries: { [C in CollectionName]: Entry<C>[] };
  lists: { [L in ListName]?: ListFile<L> };
}

/** Every entry of every collection. */
export const allEntries = (content: Content): Entry[] => Object.values(content.entries).flat() as Entry[];

/** Every file: entries and lists. */
export const allFiles = (content: Content): (Entry | ListFile)[] => [
  ...allEntries(content),
  ...(Object.values(content.lists) as ListFile[]),
];

/** The ids that a reference to the target may carry; a procedure is named by its family, never by one version. */
export function idsOf(content: Content, target: ReferenceTarget): Set<string> {
  if (target === 'procedures') return new Set(content.entries.procedures.map((entry) => familyId(entry.id)));
  if (isInner(target)) {
    const [collection, list] = INNER_TARGETS[target];
    const rows = content.entries[collection].flatMap(({ data }) => [...valuesAt(data, [list, '*', 'id'])]);
    return new Set(rows.map(([, id]) => String(id)));
  }
  if (!isListed(target)) return new Set(content.entries[target].map((entry) => entry.id));
  const data = content.lists[target]?.data;
  const rows: unknown[] = Array.isArray(data) ? data : [];
  return new Set(
    rows.flatMap((row) => (typeof row === 'object' && row !== null && 'id' in row ? [String(row.id)] : [])),
  );
}

/** Whether the entry's official part was written by the import, which keeps the official text letter by letter. */
export function isImported(file: ContentFile): boolean {
  if (file.data === undefined) return 'body' in file && /^[ \t]+imported:/m.test(file.text);
  const source = (file.data as { source?: { imported?: unknown } } | null | undefined)?.source;
  return typeof source === 'object' && source !== null && source.imported !== undefined;
}

/** What a rule found: in a file, at a field or at an offset of its text. */
export interface Finding {
  in: ContentFile;
  path?: Path;
  offset?: number;
  /** Point at the key itself rather than at its value. */
  atKey?: boolean;
  value?: string | undefined;
  message: string;
  advice?: string | undefined;
  /** When milder or harder than the rule's own. */
  severity?: 'error' | 'warning';
  /** What mends it in the text of its file, where a machine can; made only for `--fix`. */
  edits?: () => readonly Edit[];
}

/** What `--fix` mends in one file after another. */
export interface Mending {
  /** The rule whose findings it mends; absent for what no rule tells. What is acknowledged stays. */
  id?: string;
  /** What is done, to an editor. */
  mends: string;
  /** Whether it may touch what the import wrote, as the text reads the same. */
  official?: true;
  find(file: Entry | ListFile): Iterable<Pick<Finding, 'edits'>>;
}

/** A rule between entries or about their text; one file each in rules/. */
export interface Rule {
  /** Name of the rule's file; printed, and written in `acknowledged`. */
  id: string;
  severity: 'error' | 'warning';
  /** Whether its errors, too, may be accepted, each by a reason that repeats the value: it can't tell every other fact apart. */
  isDisputable?: true;
  /** In Vietnamese, one sentence. */
  description: string;
  check(content: Content): Iterable<Finding>;
}
