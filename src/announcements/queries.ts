import { getCollection, type CollectionEntry } from 'astro:content';
import { once, onceFor } from '../site/once.ts';
import { siteDate } from '../site/site.ts';
import { effectiveDay, effectsByCode, type Effect } from '../calendar/history.ts';
import { byteOrder } from '../text/byte-order.ts';

export type AnnouncementEntry = CollectionEntry<'announcements'>;

/** Every announcing decision, also those of the future: only the calendar may look at these. */
export const allAnnouncements = once(async (): Promise<readonly AnnouncementEntry[]> =>
  (await getCollection('announcements')).sort(
    (a, b) => byteOrder(effectiveDay(b), effectiveDay(a)) || byteOrder(a.id, b.id),
  ),
);

/** Whether the public could know of the decision on the site's day: it was signed, or (announced late) applied already. */
export const isKnown = (entry: AnnouncementEntry): boolean =>
  entry.data.signedOn <= siteDate || effectiveDay(entry) <= siteDate;

/** The announcing decisions known on the site's day, the latest in effect first. */
export const signedAnnouncements = once(async (): Promise<readonly AnnouncementEntry[]> =>
  (await allAnnouncements()).filter(isKnown),
);

const signedById = once(async () => new Map((await signedAnnouncements()).map((entry) => [entry.id, entry])));

/** The announcing decision with the id, where it is known on the site's day. */
export const announcementById = onceFor(async (id: string) => (await signedById()).get(id));

/** What the decisions change, by the code of the procedure, in the order of effect. */
export const allEffects = once(async (): Promise<ReadonlyMap<string, readonly Effect<AnnouncementEntry>[]>> =>
  effectsByCode(await allAnnouncements()),
);
