import { getCollection, type CollectionEntry } from 'astro:content';
import { siteDate } from '../site/site.ts';

export type AnnouncementEntry = CollectionEntry<'announcements'>;

/** The announcing decisions signed by the site's day, the latest first. */
export async function signedAnnouncements(): Promise<AnnouncementEntry[]> {
  const entries = await getCollection('announcements', ({ data }) => data.signedOn <= siteDate);
  return entries.sort(
    (a, b) => b.data.effectiveFrom.localeCompare(a.data.effectiveFrom) || (a.id < b.id ? -1 : 1),
  );
}
