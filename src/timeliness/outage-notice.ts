import type { Holiday } from '../holidays/schema.ts';
import { workingDaysBetween } from '../holidays/working-days.ts';
import { formatDate } from '../text/dates.ts';
import { addDays } from '../text/days.ts';
import type { Outage } from './outage-schema.ts';

/** A planned outage is told so many working days ahead (Nghị định 224/2026/NĐ-CP art. 13.1a). */
export const NOTICE_DAYS = 7;

/** Working days between the day of the notice and that of the outage, neither counted; undefined beyond the calendar. */
export const noticeGiven = (
  { announcedOn, from }: Pick<Outage, 'announcedOn' | 'from'>,
  holidays: readonly Holiday[],
): number | undefined => workingDaysBetween(addDays(announcedOn, 1), from, holidays);

/** What every page tells of the outages ahead, from the day of the notice to the last of the outage. */
export const outageAlerts = (
  outages: readonly Outage[],
  day: string,
): { text: string; href: string; from: string; until: string }[] =>
  outages
    .filter(({ announcedOn, until }) => announcedOn <= day && day <= until)
    .map(({ why, announcedOn, from, until, hours, instead }) => ({
      text: `Trang tạm ngừng ${when(from, until, hours)} để ${why}. Trong lúc đó bạn xem ở ${instead.name}.`,
      href: instead.url,
      from: announcedOn,
      until,
    }));

const when = (from: string, until: string, hours: string | undefined): string => {
  const days =
    from === until
      ? `ngày ${formatDate(from)}`
      : `từ ngày ${formatDate(from)} đến hết ngày ${formatDate(until)}`;
  return hours === undefined ? days : `${hours}, ${days}`;
};
