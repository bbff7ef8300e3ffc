import type { Link } from '../site/links.ts';

/** One thing that a bulletin tells of. */
export interface BulletinItem extends Link {
  /** ISO day by which it counts to a month, the same that the periodic report counts by. */
  day: string;
  /** A sentence or two more. */
  text?: string | undefined;
  /** Whether it is shown though no office has approved it yet. */
  isUnapproved?: boolean;
}

/** A kind of things of a bulletin, with all that ever came of it or of one month. */
export interface BulletinSection {
  id: string;
  title: string;
  /** As readers call so many of them: "tin". */
  unit: string;
  items: readonly BulletinItem[];
  /** How many of them a bulletin tells one by one; the others are counted, and `all` leads to them. */
  most: number;
  all: Link;
  /** Whether such a thing is the site's own work: the first of them begins the bulletins. */
  isOwn: boolean;
}

/** What happened in a month of the calendar. */
export interface Bulletin {
  /** YYYY-MM. */
  month: string;
  /** The last day that it tells of. */
  until: string;
  /** Whether the month goes on after that day. */
  isRunning: boolean;
  /** Only sections that have something in the month. */
  sections: readonly BulletinSection[];
}

/**
 * The bulletins until a day, the latest first: one for each month in which something came, from that on in which the site
 * first told something of its own. A month that goes on has one, too, marked so: its address is final and what stands in
 * it stays; a month later the mark is gone. An empty month has none.
 */
export function bulletinsOf(sections: readonly BulletinSection[], siteDate: string): Bulletin[] {
  const months = (all: readonly BulletinSection[]): string[] =>
    all.flatMap(({ items }) => items.map(({ day }) => day.slice(0, 7)));
  const began = months(sections.filter(({ isOwn }) => isOwn)).sort()[0] ?? '9999-99';
  const now = siteDate.slice(0, 7);
  return [...new Set(months(sections))]
    .filter((month) => began <= month && month <= now)
    .sort()
    .toReversed()
    .map((month) => ({
      month,
      until: month === now ? siteDate : lastDayOf(month),
      isRunning: month === now,
      sections: sections
        .map((section) => ({ ...section, items: ofMonth(section.items, month, siteDate) }))
        .filter(({ items }) => items.length > 0),
    }))
    .filter((bulletin) => bulletin.sections.length > 0);
}

const ofMonth = (items: readonly BulletinItem[], month: string, siteDate: string): BulletinItem[] =>
  items.filter(({ day }) => day.startsWith(month) && day <= siteDate);

/** @example lastDayOf('2028-02') // '2028-02-29' */
function lastDayOf(month: string): string {
  const [year = 0, number = 1] = month.split('-').map(Number);
  return new Date(Date.UTC(year, number, 0)).toISOString().slice(0, 10);
}
