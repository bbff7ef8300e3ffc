import { getCollection, type CollectionEntry } from 'astro:content';
import { once } from '../site/once.ts';

export type StandingPageEntry = CollectionEntry<'standingPages'>;

/** The standing pages in the order their editors gave. */
export const standingPages = once(async (): Promise<readonly StandingPageEntry[]> =>
  (await getCollection('standingPages')).sort(
    (a, b) => a.data.order - b.data.order || (a.id < b.id ? -1 : 1),
  ),
);
