import { defineCollection } from 'astro:content';
import { join } from 'node:path';
import { CONTENT_TYPES, type CollectionName } from './catalogue/content-types.ts';
import { entryLoader } from './markdown/entry-loader.ts';
import { requirePlainFolder } from './content-folder/foreign-entries.ts';
import type { ContentType } from './site/content-type.ts';
import { contentDir } from './site/site.ts';

// Astro's glob follows links; the list that `check` reads does not, and what it can't read is not built.
requirePlainFolder(contentDir);

const entries = <T extends ContentType>({ folder, schema }: T) =>
  defineCollection({
    loader: entryLoader(join(contentDir, folder)),
    schema: schema as T['schema'],
  });

/** Astro's collections: those of the catalogue, one and all. */
export const collections = Object.fromEntries(
  Object.entries(CONTENT_TYPES).map(([name, type]) => [name, entries(type as ContentType)]),
) as unknown as { [C in CollectionName]: ReturnType<typeof entries<(typeof CONTENT_TYPES)[C]>> };
