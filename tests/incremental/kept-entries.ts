import { createHash } from 'node:crypto';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { LoaderContext } from 'astro/loaders';
import { MutableDataStore } from '../../node_modules/astro/dist/content/mutable-data-store.js';
import { entryLoader } from '../../src/markdown/entry-loader.ts';
import { CONTENT_TYPES } from '../../src/catalogue/content-types.ts';

/** How a text is known as unchanged; Astro takes a hash of all of it. */
export type Digest = (text: string) => string;

/** The hash of a whole text. */
export const wholeText: Digest = (text) => createHash('sha256').update(text).digest('hex');

const RENDERED_FROM = pathToFileURL(`${process.cwd()}/`);

/** How often entries were read anew: each time under a path of its own, so that the process remembers none of them. */
let readAnew = 0;

/**
 * Reads a content folder's entries as a build does.
 * @param kept what the build before wrote of its entries; nothing for a build that begins anew
 * @param fault what the store does wrongly
 * @returns what this build writes of them
 */
export async function readEntries(
  dir: string,
  kept?: string,
  digest = wholeText,
  fault: Partial<LoaderContext['store']> = {},
): Promise<string> {
  const store = kept === undefined ? new MutableDataStore() : await MutableDataStore.fromString(kept);
  if (kept === undefined) readAnew += 1;
  for (const [name, { folder, schema }] of Object.entries(CONTENT_TYPES)) {
    const context = {
      store: { ...store.scopedStore(name), ...fault },
      meta: store.metaStore(name),
      generateDigest: digest,
      parseData: ({ data }: { data: unknown }) => Promise.resolve(schema.parse(data)),
      config: { root: RENDERED_FROM, base: kept === undefined ? `/${readAnew}/` : '/' },
    } as unknown as LoaderContext;
    await entryLoader(join(dir, folder)).load(context);
  }
  return store.toString();
}
