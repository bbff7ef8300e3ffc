import { getCollection, type CollectionEntry } from 'astro:content';
import { siteDate } from '../site/site.ts';
import { effectiveDay, effectsByCode, type Effect } from './history.ts';

export type AnnouncementEntry = CollectionEntry<'announcements'>;

let all: Promise<AnnouncementEntry[]> | undefined;

/** Every announcing decision, also those of the future: only the calendar may look at these. */
export function allAnnouncements(): Promise<AnnouncementEntry[]> {
  all ??= getCollection('announcements').then((entries) =>
    entries.sort((a, b) => compare(effectiveDay(b), effectiveDay(a)) || compare(a.id, b.id)),
  );
  return all;
}

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

/** Whether the public could know of the decision on the site's day: it was signed, or (announced late) applied already. */
export const isKnown = (entry: AnnouncementEntry): boolean =>
  entry.data.signedOn <= siteDate || effectiveDay(entry) <= siteDate;

/** The announcing decisions known on the site's day, the latest in effect first. */
export const signedAnnouncements = async (): Promise<AnnouncementEntry[]> =>
  (await allAnnouncements()).filter(isKnown);

let effects: Promise<Map<string, Effect<AnnouncementEntry>[]>> | undefined;

/** What the decisions change, by the code of the procedure, in the order of effect. */
export function allEffects(): Promise<Map<string, Effect<AnnouncementEntry>[]>> {
  effects ??= allAnnouncements().then(effectsByCode);
  return effects;
}
