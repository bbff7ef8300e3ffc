import { currentNews } from '../news/queries.ts';
import { storyDays } from '../news/story-day.ts';
import { allOffices, isCurrent } from '../offices/queries.ts';
import { stableIdOf } from '../open-data/public-record.ts';
import { procedurePages } from '../procedures/queries.ts';
import { listTitle } from '../procedures/list-title.ts';
import { sectorsInUse } from '../procedures/sectors-in-use.ts';
import { once } from '../site/once.ts';
import { publishedAddresses } from '../site/published-addresses.ts';
import { basePath, site, siteDate, siteUrl } from '../site/site.ts';
import { absoluteUrl, entryUrl, href, sectionUrl } from '../site/urls.ts';
import { atomFeed, type FeedItem } from './atom.ts';
import { beginning } from './beginning.ts';
import { feedPath } from './feed-path.ts';
import { changeItems } from './change-items.ts';
import type { ChangeItem } from './change-item.ts';
import { knownOn } from './known-on.ts';

/** A feed by its address under the base path. */
export interface SiteFeed {
  path: string;
  title: string;
  /** The page that it follows, under the origin. */
  page: string;
  items: () => Promise<readonly FeedItem[]>;
}

/** The kinds of change that can be followed by themselves. */
export const FOLLOWED_KINDS: readonly { id: string; label: string; kinds: readonly ChangeItem['kind'][] }[] =
  [
    { id: 'moi', label: 'Thủ tục mới', kinds: ['new'] },
    { id: 'cong-bo', label: 'Thủ tục được công bố, chưa rõ mới hay sửa đổi', kinds: ['announced'] },
    { id: 'sua-doi', label: 'Thủ tục sửa đổi', kinds: ['amended', 'charge'] },
    {
      id: 'bai-bo',
      label: 'Thủ tục bãi bỏ, thay thế, hết hiệu lực',
      kinds: ['abolished', 'replaced', 'expired'],
    },
  ];

const newsItems = async (): Promise<FeedItem[]> =>
  (await currentNews()).map(({ id, data }) => ({
    id: stableIdOf('news', id),
    title: data.title,
    page: absoluteUrl(entryUrl('news', id)),
    day: knownOn([data.publishedOn], siteDate, siteDate),
    lines: [data.summary, `${storyDays(data)}.`],
  }));

const changesWith = (isFollowed: (item: ChangeItem) => boolean) => async (): Promise<readonly FeedItem[]> =>
  (await changeItems()).filter(isFollowed);

const byCode = once(async () => Map.groupBy(await changeItems(), ({ code }) => code));

/** Feeds of news, of all changes, of each kind, sector, office and procedure; each has its address before anything happens. */
export const siteFeeds = once(async (): Promise<readonly SiteFeed[]> => {
  const general: SiteFeed[] = [
    { path: feedPath('news'), title: 'Tin tức', page: sectionUrl('news'), items: newsItems },
    {
      path: feedPath('changes'),
      title: 'Thay đổi thủ tục',
      page: sectionUrl('changes'),
      items: changesWith(() => true),
    },
    ...FOLLOWED_KINDS.map(({ id, label, kinds }) => ({
      path: feedPath('changes', id),
      title: label,
      page: sectionUrl('changes'),
      items: changesWith(({ kind }) => kinds.includes(kind)),
    })),
  ];
  const ofSectors = (await sectorsInUse()).map(({ sector: { id, name } }) => ({
    path: feedPath('sectors', id),
    title: `Thay đổi thủ tục, ${name}`,
    page: entryUrl('sectors', id),
    items: changesWith(({ sector }) => sector === id),
  }));
  const ofOffices = (await allOffices()).filter(isCurrent).map(({ id, data }) => ({
    path: feedPath('offices', id),
    title: `Thay đổi thủ tục, ${data.name}`,
    page: entryUrl('offices', id),
    items: changesWith((item) => item.offices.includes(id)),
  }));
  const ofProcedures = (await procedurePages()).map(({ entry }) => ({
    path: feedPath('procedures', entry.id),
    title: `Thay đổi của thủ tục: ${listTitle(entry.data)}`,
    page: entryUrl('procedures', entry.id),
    items: async () => (await byCode()).get(entry.data.code) ?? [],
  }));
  return [...general, ...ofSectors, ...ofOffices, ...ofProcedures];
});

const host = new URL(siteUrl).host;

/** Since when a page is followed: the day on which its address came into the ledger. */
const followedSince = (page: string): string =>
  knownOn([publishedAddresses().get(page.slice(basePath.length))], beginning(), siteDate);

/** The text of a feed. */
export const feedText = async ({ path, title, page, items }: SiteFeed): Promise<string> =>
  atomFeed(
    await items(),
    {
      title: `${title} – ${site.title}`,
      self: absoluteUrl(href(path)),
      page: absoluteUrl(page),
      since: followedSince(page),
    },
    host,
  );
