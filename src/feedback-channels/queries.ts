import { getCollection, type CollectionEntry } from 'astro:content';
import { isValidOn } from '../fields/dates.ts';
import { once } from '../site/once.ts';
import { siteDate } from '../site/site.ts';
import { byVietnameseOrder } from '../text/collation.ts';

export type FeedbackChannelEntry = CollectionEntry<'feedbackChannels'>;

/** By law the receiving body is the province's; it stands first (requirement I02). */
const LEVELS = ['province', 'national', 'local'] as const;

/** The feedback addresses in force on the site's day. */
export const currentFeedbackChannels = once(async (): Promise<readonly FeedbackChannelEntry[]> => {
  const entries = await getCollection('feedbackChannels', ({ data }) => isValidOn(data, siteDate));
  return entries.sort(
    (a, b) =>
      LEVELS.indexOf(a.data.level) - LEVELS.indexOf(b.data.level) ||
      byVietnameseOrder(a.data.name, b.data.name),
  );
});
