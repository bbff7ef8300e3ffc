import { defineCollection } from 'astro:content';
import { join } from 'node:path';
import { createRequire } from 'node:module';
import type * as Catalogue from './catalogue/content-types.ts';
import { entryLoader } from './markdown/entry-loader.ts';
import { requirePlainFolder } from './content-folder/foreign-entries.ts';
import type { ContentType } from './site/content-type.ts';
import { contentDir } from './site/site.ts';

/** Node itself loads the schemas, more than a hundred modules: Vite, by which `astro dev` sees them change, takes many times as long. */
const { CONTENT_TYPES } = (
  import.meta.env.DEV
    ? await import('./catalogue/content-types.ts')
    : createRequire(import.meta.url)('./catalogue/content-types.ts')
) as typeof Catalogue;

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
) as unknown as {
  [C in Catalogue.CollectionName]: ReturnType<typeof entries<(typeof Catalogue.CONTENT_TYPES)[C]>>;
};
