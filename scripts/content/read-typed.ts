import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { z } from 'astro/zod';
import { parse } from 'yaml';
import { splitEntry } from '../../src/entry-text/split-entry.ts';
import type { ContentList, ContentType } from '../../src/site/content-type.ts';

/**
 * The entries of one type in a content folder that `check` has passed, without their bodies, in the order of their files;
 * none where its folder is absent.
 * @throws Error with the file that is no entry of the type
 */
export function readEntries<S extends z.ZodType>(
  contentDir: string,
  type: ContentType<S>,
): { file: string; data: z.output<S> }[] {
  const folder = join(contentDir, type.folder);
  if (!existsSync(folder)) return [];
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.mdx'))
    .sort()
    .map((file) => {
      const parts = splitEntry(readFileSync(join(folder, file), 'utf8'));
      if ('message' in parts) throw new Error(`${file}: ${parts.message}`);
      return { file, data: typed(file, type.schema, parts.yaml) };
    });
}

/** One of its closed lists; `fallback` where it is absent. @throws Error with the file that breaks its schema */
export function readList<S extends z.ZodType>(
  contentDir: string,
  { file, schema }: ContentList<S>,
  fallback: z.output<S>,
): z.output<S> {
  const path = join(contentDir, file);
  return existsSync(path) ? typed(file, schema, readFileSync(path, 'utf8')) : fallback;
}

function typed<S extends z.ZodType>(file: string, schema: S, yaml: string): z.output<S> {
  const read = schema.safeParse(parse(yaml));
  if (read.success) return read.data;
  throw new Error(`${file}: sai mẫu; chạy npm run check để biết chỗ nào`);
}
