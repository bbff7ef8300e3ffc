import { readFileSync } from 'node:fs';
import { z } from 'astro/zod';
import { CONTENT_TYPES, type CollectionName } from '../../src/catalogue/content-types.ts';
import { listFiles } from '../../src/content-folder/list-folder.ts';
import { bare, metaOf } from '../../src/fields/schema-walk.ts';
import { EXAMPLES } from './paths.ts';

/** The entry that shows each type: the checks' own valid content, plainly artificial. */
const EXAMPLE_OF: Partial<Record<CollectionName, string>> = {
  offices: 'co-quan/co-quan-thu.mdx',
  news: 'tin-tuc/2026/tin-thu.mdx',
  legalDocuments: 'van-ban/nghi-dinh-99-2026-nd-cp.mdx',
};

/**
 * A whole entry of the type with the meaning of each field above it, as the schema tells it, and the fields that it
 * could have besides.
 */
export function workedExample(collection: CollectionName): string {
  const path = EXAMPLE_OF[collection] ?? firstOf(CONTENT_TYPES[collection].folder);
  const text = readFileSync(`${EXAMPLES}${path}`, 'utf8').trimEnd();
  const fields = fieldsOf(collection);
  const lines = text.split('\n').flatMap((line, index, all) => {
    const key = isFrontMatter(all, index) ? /^(\w+):/.exec(line)?.[1] : undefined;
    const meaning = key === undefined ? undefined : fields.get(key);
    return meaning === undefined ? [line] : [`# ${meaning}`, line];
  });
  const used = new Set(text.split('\n').map((line) => /^(\w+):/.exec(line)?.[1]));
  const further = [...fields]
    .filter(([key]) => !used.has(key))
    .map(([key, meaning]) => `- \`${key}\`: ${meaning}`);
  return [
    `Tệp \`${path}\`:`,
    '',
    '```yaml',
    ...lines,
    '```',
    ...(further.length > 0 ? ['', 'Có thể thêm:', '', ...further] : []),
  ].join('\n');
}

function firstOf(folder: string): string {
  const path = listFiles(EXAMPLES).find((file) => file.startsWith(`${folder}/`));
  if (path === undefined) throw new Error(`No example of ${folder} in ${EXAMPLES}`);
  return path;
}

/** Key → "title: description" of every top-level field, in the schema's order. */
function fieldsOf(collection: CollectionName): Map<string, string> {
  const object = bare(CONTENT_TYPES[collection].schema);
  const shape = object instanceof z.ZodObject ? (object.shape as Record<string, z.core.$ZodType>) : {};
  return new Map(
    Object.entries(shape).map(([key, schema]) => {
      const { title, description } = metaOf(schema);
      return [key, [title, description].filter(Boolean).join(': ')];
    }),
  );
}

function isFrontMatter(lines: readonly string[], index: number): boolean {
  const end = lines.indexOf('---', 1);
  return index > 0 && index < end;
}
