import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { CONTENT_LISTS, type ListName } from './content-types.ts';
import { contentDir } from './site.ts';
import type { z } from 'astro/zod';

type ListValue<N extends ListName> = z.output<(typeof CONTENT_LISTS)[N]['schema']>;

/**
 * One of the closed lists of the content folder, typed; an optional list that is absent gives `fallback`.
 * @throws ZodError where the list breaks its schema; `check` says so in Vietnamese before a build gets here.
 */
export function readContentList<N extends ListName>(name: N, fallback: ListValue<N>): ListValue<N> {
  const file = join(contentDir, CONTENT_LISTS[name].file);
  if (!existsSync(file)) return fallback;
  return CONTENT_LISTS[name].schema.parse(parse(readFileSync(file, 'utf8')) ?? fallback) as ListValue<N>;
}
