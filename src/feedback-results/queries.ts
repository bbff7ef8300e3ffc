import { getCollection, type CollectionEntry } from 'astro:content';
import { isShown } from '../site/approvals.ts';
import { once } from '../site/once.ts';
import { siteDate } from '../site/site.ts';
import { byteOrder } from '../text/byte-order.ts';

export type FeedbackResultEntry = CollectionEntry<'feedbackResults'>;

/** The results published by the site's day, the latest first. */
export const currentFeedbackResults = once(async (): Promise<readonly FeedbackResultEntry[]> => {
  const entries = await getCollection(
    'feedbackResults',
    (entry) => entry.data.publishedOn <= siteDate && isShown('feedbackResults', entry),
  );
  return entries.sort((a, b) => byteOrder(b.data.handledOn, a.data.handledOn) || byteOrder(a.id, b.id));
});
