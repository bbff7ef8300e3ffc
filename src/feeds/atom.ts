import { generateAtomFeed } from 'feedsmith';
import { byteOrder } from '../text/byte-order.ts';

/** One thing that happened, as a feed tells it. */
export interface FeedItem {
  /** What it is called whatever happens to its words or its page: `thay-doi/1.001193/2026-01-16/amended`. */
  id: string;
  title: string;
  /** Its page, absolute. */
  page: string;
  /** ISO day on which it became known, or was published: when it takes effect stands in its lines. */
  day: string;
  /** Plain text, a line each. */
  lines: readonly string[];
}

/** A feed: what it is about, and where it and the page that it follows stand (absolute). */
export interface FeedAbout {
  title: string;
  self: string;
  page: string;
  /** ISO day since which the feed is there: what it says of itself until something happens. */
  since: string;
}

/** Most items of a feed; who reads it seldom finds the rest on its page. */
const MOST_ITEMS = 50;

const midnight = (day: string): Date => new Date(`${day}T00:00:00+07:00`);

/** A name for ever (RFC 4151), whatever becomes of the address. */
const tag = (host: string, id: string): string => `tag:${host},2026:${id}`;

/**
 * An Atom feed (RFC 4287), the latest item first. The same items give the same bytes.
 * @param host of the site, for names that last
 */
export function atomFeed(
  items: readonly FeedItem[],
  { title, self, page, since }: FeedAbout,
  host: string,
): string {
  const latest = items
    .toSorted((a, b) => byteOrder(b.day, a.day) || byteOrder(a.id, b.id))
    .slice(0, MOST_ITEMS);
  return generateAtomFeed({
    id: tag(host, new URL(self).pathname),
    title: { value: title },
    updated: midnight(latest[0]?.day ?? since),
    authors: [{ name: title }],
    links: [
      { href: self, rel: 'self', type: 'application/atom+xml' },
      { href: page, rel: 'alternate', type: 'text/html' },
    ],
    entries: latest.map((item) => ({
      id: tag(host, item.id),
      title: { value: item.title },
      updated: midnight(item.day),
      links: [{ href: item.page, rel: 'alternate', type: 'text/html' }],
      summary: { value: item.lines.join('\n') },
    })),
  });
}
