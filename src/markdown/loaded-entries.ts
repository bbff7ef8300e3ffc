import type { LoaderContext } from 'astro/loaders';

/** An entry as it stands in Astro's store. */
export type StoredEntry = NonNullable<ReturnType<LoaderContext['store']['get']>>;

const folders = ((
  globalThis as { loadedEntries?: Map<string, ReadonlyMap<string, StoredEntry>> }
).loadedEntries ??= new Map<string, ReadonlyMap<string, StoredEntry>>());

/**
 * What this process loaded last out of a folder, by id; under the path that the site lies at, as bodies hold addresses.
 * Astro empties its store for a site with another address, though entries are the same; and it loads the module of the
 * loader anew for each build, so that the process itself must remember.
 */
export const loadedBefore = (folder: string, base: string): ReadonlyMap<string, StoredEntry> =>
  folders.get(`${base} ${folder}`) ?? new Map();

/** Remembers what was loaded in place of what was before. */
export function rememberLoaded(folder: string, base: string, entries: readonly StoredEntry[]): void {
  folders.set(`${base} ${folder}`, new Map(entries.map((entry) => [entry.id, entry])));
}
