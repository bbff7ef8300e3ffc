import { getCollection, type CollectionEntry } from 'astro:content';

export type StandingPageEntry = CollectionEntry<'standingPages'>;

let all: Promise<StandingPageEntry[]> | undefined;

/** The standing pages in the order their editors gave. */
export function standingPages(): Promise<StandingPageEntry[]> {
  all ??= getCollection('standingPages').then((entries) =>
    entries.sort((a, b) => a.data.order - b.data.order || (a.id < b.id ? -1 : 1)),
  );
  return all;
}
