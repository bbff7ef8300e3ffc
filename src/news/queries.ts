import { getCollection, type CollectionEntry } from 'astro:content';
import { publicationOn } from '../fields/publication.ts';
import { isShown } from '../site/approvals.ts';
import { once } from '../site/once.ts';
import { siteDate } from '../site/site.ts';
import { newsPages, type NewsPage } from './news-pages.ts';
import { storyDay } from './story-day.ts';
import { byteOrder } from '../text/byte-order.ts';

export type NewsEntry = CollectionEntry<'news'>;

/** Whether the news item's time is over on the site's day: its page stays, with a notice instead of the text. */
export const isWithdrawn = ({ data }: NewsEntry): boolean => publicationOn(data, siteDate) === 'withdrawn';

/** News published by the site's day, the latest story first, with those whose time is over: each has its page for ever. */
export const newsWithPages = once(async (): Promise<readonly NewsEntry[]> => {
  const entries = await getCollection(
    'news',
    (entry) => publicationOn(entry.data, siteDate) !== 'upcoming' && isShown('news', entry),
  );
  return entries.sort((a, b) => byteOrder(storyDay(b.data), storyDay(a.data)) || byteOrder(a.id, b.id));
});

/** News that lists and search show on the site's day, the latest first. */
export const currentNews = once(async (): Promise<readonly NewsEntry[]> =>
  (await newsWithPages()).filter((entry) => !isWithdrawn(entry)),
);

/** A page of a year's news. */
export type NewsYearPage = NewsPage<NewsEntry>;

/** The pages of the years' news, the latest first; none while all news fits on the section's page. */
export const allNewsPages = once(async (): Promise<readonly NewsYearPage[]> =>
  newsPages(await currentNews()),
);
