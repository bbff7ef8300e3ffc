import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { CONTENT_LISTS, type ListName } from '../catalogue/content-types.ts';
import { onceFor } from './once.ts';
import { contentDir } from './site.ts';
import type { z } from 'astro/zod';

type ListValue<N extends ListName> = z.output<(typeof CONTENT_LISTS)[N]['schema']>;

const listIn = onceFor((name: ListName): unknown => {
  const file = join(contentDir, CONTENT_LISTS[name].file);
  const written: unknown = existsSync(file) ? parse(readFileSync(file, 'utf8')) : undefined;
  return written == null ? undefined : CONTENT_LISTS[name].schema.parse(written);
});

/**
 * One of the closed lists of the content folder, typed, read once; an optional list that is absent or empty gives
 * `fallback`.
 * @throws ZodError where the list breaks its schema; `check` says so in Vietnamese before a build gets here.
 */
export const readContentList = <N extends ListName>(name: N, fallback: ListValue<N>): ListValue<N> =>
  (listIn(name) as ListValue<N> | undefined) ?? fallback;
