import { daysBetween } from '../text/days.ts';

const DAYS_OF_MONTH = 30;

/**
 * How old a copy of the official record is, in plain words, once that is more than the site allows; undefined before.
 *
 * @example oldCopy('2026-07-17', '2026-11-28', 120) // 'hơn 4 tháng'
 */
export function oldCopy(retrievedOn: string, day: string, limit: number | undefined): string | undefined {
  const days = daysBetween(retrievedOn, day);
  if (limit === undefined || days <= limit) return undefined;
  const months = Math.floor(days / DAYS_OF_MONTH);
  return months === 0 ? `${days} ngày` : `hơn ${months} tháng`;
}
