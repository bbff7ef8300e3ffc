import { getCollection, type CollectionEntry } from 'astro:content';
import type { Link } from '../site/links.ts';
import { once, onceFor } from '../site/once.ts';
import { entryUrl } from '../site/urls.ts';
import { byteOrder } from '../text/byte-order.ts';

export type StandingPageEntry = CollectionEntry<'standingPages'>;

/** The standing pages in the order their editors gave. */
export const standingPages = once(async (): Promise<readonly StandingPageEntry[]> =>
  (await getCollection('standingPages')).sort((a, b) => a.data.order - b.data.order || byteOrder(a.id, b.id)),
);

/** Links to them, which every page has at its foot: their texts are no part of it. */
export const standingPageLinks = once(async (): Promise<readonly Link[]> =>
  (await standingPages()).map(({ id, data }) => ({ label: data.title, href: entryUrl('standingPages', id) })),
);

/** The link to one of them by the name of its file; undefined where the site has no such page. */
export const standingPageLink = onceFor(async (file: string): Promise<Link | undefined> => {
  const found = (await standingPages()).find(({ id }) => id === file);
  return found && { label: found.data.title, href: entryUrl('standingPages', found.id) };
});
