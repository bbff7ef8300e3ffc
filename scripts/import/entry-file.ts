import { procedureSchema } from '../../src/procedures/schema.ts';
import { nationalRecordUrl } from './national-record-url.ts';
import { frontMatterText } from './front-matter-text.ts';
import { type FrontMatter, withFields } from './front-matter.ts';
import { importedOf, type Merge } from './merge-entry.ts';
import type { OfficialProcedure } from './official-procedure.ts';

/** The fields of an entry in the schema's order, which is the order in which they are written. */
export const FIELD_ORDER: readonly string[] = Object.keys(procedureSchema.shape);

/** A new entry as the text of its file: the official part alone, no body. */
export function newEntry(portalId: string, official: OfficialProcedure, retrievedOn: string): string {
  const source = {
    kind: 'national-database',
    url: nationalRecordUrl(portalId),
    retrievedOn,
    imported: importedOf(official),
  };
  const fields = new Map<string, unknown>(Object.entries({ ...official, portalId, source }));
  const ordered = Object.fromEntries(
    FIELD_ORDER.filter((key) => fields.has(key)).map((key) => [key, fields.get(key)]),
  );
  return `---\n${frontMatterText(ordered)}---\n`;
}

/** The text of an entry's file after an import that changed something; all that the import doesn't own stays. */
export function updatedEntry(front: FrontMatter, { fields, imported }: Merge, retrievedOn: string): string {
  const source = typeof front.value['source'] === 'object' ? { ...front.value['source'] } : {};
  return withFields(front, { ...fields, source: { ...source, retrievedOn, imported } }, FIELD_ORDER);
}
