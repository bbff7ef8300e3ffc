import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { LoaderContext } from 'astro/loaders';
import { entryLoader } from '../../src/markdown/entry-loader.ts';
import { CONTENT_TYPES } from '../../src/catalogue/content-types.ts';
import { contentDir } from '../../src/site/site.ts';

type CollectionName = keyof typeof CONTENT_TYPES;

/** An entry as the pages get it. */
export interface Entry {
  id: string;
  collection: CollectionName;
  data: Record<string, unknown>;
}

/** What the names of copies end with, before their number. */
export const COPY = '-ban-sao-';

/** The project's own entries, read as the build reads them. */
export async function ownEntries(): Promise<Entry[]> {
  const all: Entry[] = [];
  for (const [collection, { folder, schema }] of Object.entries(CONTENT_TYPES)) {
    const entries = new Map<string, object>();
    const context = {
      store: {
        get: () => undefined,
        has: () => false,
        keys: () => [],
        clear: () => undefined,
        set: (entry: { id: string }) => entries.set(entry.id, entry),
      },
      meta: { set: () => undefined },
      generateDigest: String,
      parseData: ({ data }: { data: unknown }) => Promise.resolve(schema.parse(data)),
      config: { root: pathToFileURL(`${process.cwd()}/`) },
    } as unknown as LoaderContext;
    await entryLoader(join(contentDir, folder)).load(context);
    all.push(...[...entries.values()].map((entry) => ({ ...entry, collection }) as Entry));
  }
  return all;
}

/** Kinds of entries that every page, or a whole section's only page, lists: a site has few of them. */
const FEW: readonly CollectionName[] = ['standingPages', 'hotlines', 'feedbackChannels', 'planTasks'];

/**
 * The entries with copies of them until there are `total` of each kind. Copies have ids, codes and numbers of their own and
 * name each other, as the entries name each other: nothing that an entry's page shows is changed by them.
 */
export function withCopies(own: readonly Entry[], total: number): Entry[] {
  const names = new Set(
    own.flatMap(({ id, collection, data }) =>
      [
        id,
        data['number'],
        // Other offices' matters are made of procedures that have codes of their own.
        ...(collection === 'elsewhere'
          ? (data['official'] as { code: string }[])
          : [data as { code?: string }]
        ).map(({ code }) => code),
      ].filter((name) => typeof name === 'string'),
    ),
  );
  return [...Map.groupBy(own, ({ collection }) => collection)].flatMap(([collection, entries]) => {
    if (FEW.includes(collection)) return entries;
    const copies = Array.from({ length: total }, (_, index) => {
      const entry = entries[index % entries.length];
      const number = Math.floor(index / entries.length);
      return entry && number > 0 ? copyOf(entry, `${COPY}${number}`, names) : entry;
    });
    return copies.flatMap((entry) => entry ?? []);
  });
}

function copyOf(entry: Entry, mark: string, names: ReadonlySet<unknown>): Entry {
  const renamed = (value: unknown): unknown => {
    if (typeof value === 'string') return names.has(value) ? `${value}${mark}` : value;
    if (Array.isArray(value)) return value.map(renamed);
    if (value === null || typeof value !== 'object' || value instanceof Date) return value;
    return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, renamed(item)]));
  };
  return { ...entry, id: `${entry.id}${mark}`, data: renamed(entry.data) as Entry['data'] };
}
