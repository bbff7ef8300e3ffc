import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { z } from 'astro/zod';
import { parse } from 'yaml';
import type { ContentList } from './content-type.ts';
import { onceFor } from './once.ts';
import { contentDir } from './site.ts';

const valueOf = onceFor(({ file, schema }: ContentList): unknown => {
  const path = join(contentDir, file);
  const written: unknown = existsSync(path) ? parse(readFileSync(path, 'utf8')) : undefined;
  return written == null ? undefined : schema.parse(written);
});

/**
 * One of the closed lists of the content folder, typed, read once; an optional list that is absent or empty gives
 * `fallback`.
 * @throws ZodError where the list breaks its schema; `check` says so in Vietnamese before a build gets here.
 */
export const readContentList = <S extends z.ZodType>(
  list: ContentList<S>,
  fallback: z.output<S>,
): z.output<S> => (valueOf(list) as z.output<S> | undefined) ?? fallback;
