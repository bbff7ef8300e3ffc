import { getCollection, type CollectionEntry } from 'astro:content';
import { siteDate } from '../site/site.ts';
import { byVietnameseOrder } from '../text/collation.ts';

export type MaterialEntry = CollectionEntry<'materials'>;

/** The publicity materials published by the site's day, by kind, then by title. */
export async function currentMaterials(): Promise<MaterialEntry[]> {
  const entries = await getCollection('materials', ({ data }) => data.publishedOn <= siteDate);
  return entries.sort(
    (a, b) => a.data.kind.localeCompare(b.data.kind) || byVietnameseOrder(a.data.title, b.data.title),
  );
}
