import { procedureSchema } from '../../../src/procedures/schema/schema.ts';
import { nationalRecordUrl } from './national-record-url.ts';
import { frontMatterText } from '../../../src/entry-text/yaml-text.ts';
import { type FrontMatter, withFields } from './front-matter.ts';
import { importedOf, type Merge } from './merge-entry.ts';
import type { OfficialProcedure } from '../mapping/official-procedure.ts';

/** The fields of an entry in the schema's order, which is the order in which they are written. */
const FIELD_ORDER: readonly string[] = Object.keys(procedureSchema.shape);

/** A new entry as the text of its file: the official part alone, no body. One made of a PDF has no portal id. */
export function newEntry(
  portalId: string | undefined,
  official: OfficialProcedure,
  retrievedOn: string,
): string {
  const source = {
    kind: 'national-database',
    url: portalId === undefined ? undefined : nationalRecordUrl(portalId),
    retrievedOn,
    imported: importedOf(official),
  };
  const fields = new Map<string, unknown>(Object.entries({ ...official, portalId, source }));
  const ordered = Object.fromEntries(
    FIELD_ORDER.filter((key) => fields.has(key)).map((key) => [key, fields.get(key)]),
  );
  return `---\n${frontMatterText(ordered)}---\n`;
}

/**
 * The text of an entry's file after an import that changed something; all that the import doesn't own stays.
 * @param newId the portal id that an entry made of a PDF gets with its full record.
 */
export function updatedEntry(
  front: FrontMatter,
  { fields, imported }: Merge,
  retrievedOn: string,
  newId?: string,
): string {
  const { kind, ...source }: Record<string, unknown> =
    typeof front.value['source'] === 'object' ? { ...front.value['source'] } : {};
  const found = newId === undefined ? {} : { portalId: newId };
  const address = newId === undefined ? {} : { url: nationalRecordUrl(newId) };
  return withFields(
    front,
    { ...found, ...fields, source: { kind, ...address, ...source, retrievedOn, imported } },
    FIELD_ORDER,
  );
}
