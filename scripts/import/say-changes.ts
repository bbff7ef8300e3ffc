import { procedureSchema } from '../../src/procedures/schema/schema.ts';
import { PROCEDURES_FOLDER } from './import-session.ts';
import { frontMatterText } from '../../src/entry-text/yaml-text.ts';
import { lineDiff } from './entries/line-diff.ts';
import type { Merge, PartChange } from './entries/merge-entry.ts';

/** Shows what an import changed in an entry, and what the source changed that an editor's words stand against. */
export function sayChanges(file: string, { followed, kept }: Merge, say: (line: string) => void): void {
  say(`${PROCEDURES_FOLDER}/${file}`);
  for (const change of followed) sayPart(change, 'đổi theo nguồn', say);
  for (const change of kept)
    sayPart(change, 'đổi ở nguồn, giữ bản biên tập (- bản biên tập, + nguồn mới)', say);
}

function sayPart({ part, entry, official }: PartChange, what: string, say: (line: string) => void): void {
  const title = procedureSchema.shape[part].meta()?.title;
  say(`  ${title === undefined ? part : `${title} (${part})`}: ${what}`);
  for (const line of lineDiff(asText(entry), asText(official))) say(`    ${line}`);
}

/** The value as an editor sees it in the file, without the field's own name. */
function asText(value: unknown): string {
  if (value === undefined || value === null) return '';
  if (typeof value === 'string') return value;
  return frontMatterText({ value })
    .replace(/^value:\n?/, '')
    .replaceAll(/^ {2}/gm, '')
    .trimEnd();
}
