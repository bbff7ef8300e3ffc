import { getCollection, type CollectionEntry } from 'astro:content';
import { once } from '../site/once.ts';
import { siteDate } from '../site/site.ts';

export type BulletinNoteEntry = CollectionEntry<'bulletins'>;

/** The notes approved by the site's day, by month (YYYY-MM). */
export const bulletinNotes = once(
  async (): Promise<ReadonlyMap<string, BulletinNoteEntry>> =>
    new Map(
      (await getCollection('bulletins', ({ data }) => data.approvedOn <= siteDate)).map((entry) => [
        entry.data.month,
        entry,
      ]),
    ),
);
