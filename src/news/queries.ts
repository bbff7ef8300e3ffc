import { getCollection, type CollectionEntry } from 'astro:content';
import { siteDate } from '../site/site.ts';

export type NewsEntry = CollectionEntry<'news'>;

/** News published by the site's day and not yet taken down, the latest first. */
export async function currentNews(): Promise<NewsEntry[]> {
  const entries = await getCollection(
    'news',
    ({ data }) => data.publishedOn <= siteDate && (!data.unpublishOn || siteDate < data.unpublishOn),
  );
  return entries.sort(
    (a, b) => b.data.publishedOn.localeCompare(a.data.publishedOn) || (a.id < b.id ? -1 : 1),
  );
}
