import { formatMonth } from '../changes/month.ts';
import { formatDate } from '../text/dates.ts';
import { formatNumber } from '../text/numbers.ts';
import type { Bulletin, BulletinSection } from './bulletin.ts';

/** @example bulletinTitle(bulletin) // 'Bản tin cải cách hành chính tháng 11/2026' */
export const bulletinTitle = ({ month }: Pick<Bulletin, 'month'>): string =>
  `Bản tin cải cách hành chính ${formatMonth(month).toLocaleLowerCase('vi')}`;

/** What came in the month, by kind: "3 thay đổi, 12 tin". */
export const bulletinCounts = ({ sections }: Pick<Bulletin, 'sections'>): string =>
  sections.map(({ items, unit }) => `${formatNumber(items.length)} ${unit}`).join(', ');

/** What has to be said of a bulletin before it is read; nothing of a whole month that an office has approved. */
export function bulletinCaveats({ isRunning, until, sections }: Bulletin): string[] {
  const unapproved = sections.flatMap(({ items }) => items.filter((item) => item.isUnapproved)).length;
  return [
    ...(isRunning ? [`Tháng chưa hết: bản tin kể đến ngày ${formatDate(until)}.`] : []),
    ...(unapproved > 0 ? [`${formatNumber(unapproved)} mục trong bản tin chưa được cơ quan duyệt.`] : []),
  ];
}

/** The items of a section that are told, and in words how many more there are. */
export function toldItems({ items, most, unit }: BulletinSection) {
  const rest = items.length - most;
  // A single one more is told rather than counted.
  if (rest < 2) return { told: items, more: undefined };
  return { told: items.slice(0, most), more: `Và ${formatNumber(rest)} ${unit} nữa` };
}
