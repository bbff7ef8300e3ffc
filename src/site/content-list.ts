import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { z } from 'astro/zod';
import { parse } from 'yaml';
import { quickList } from '../entry-text/quick-front-matter.ts';
import type { ContentList } from './content-type.ts';
import { contentDir } from './site.ts';

const values = new Map<ContentList, unknown>();

/** Kept without a memo (once.ts): every kept page depends on every list anyway (scripts/build/kept/kept-pages.ts). */
function valueOf(list: ContentList): unknown {
  if (values.has(list)) return values.get(list);
  const path = join(contentDir, list.file);
  const text = existsSync(path) ? readFileSync(path, 'utf8') : '';
  // As `check` reads it, nine times faster than by the parser that knows places.
  const written: unknown = quickList(text) ?? parse(text);
  const value = written == null ? undefined : list.schema.parse(written);
  values.set(list, value);
  return value;
}

/**
 * One of the closed lists of the content folder, typed, read once; an optional list that is absent or empty gives
 * `fallback`.
 * @throws ZodError where the list breaks its schema; `check` says so in Vietnamese before a build gets here.
 */
export const readContentList = <S extends z.ZodType>(
  list: ContentList<S>,
  fallback: z.output<S>,
): z.output<S> => (valueOf(list) as z.output<S> | undefined) ?? fallback;
