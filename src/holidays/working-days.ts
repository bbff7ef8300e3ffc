import { addDays } from '../text/days.ts';
import type { Holiday } from './schema.ts';

/**
 * How many working days there are from a day on and before another; undefined where the calendar has no row for one of the
 * years, or a day between still awaits its notice.
 * @example workingDaysBetween('2026-08-27', '2026-09-03', holidays) // Thursday, Friday, and those of the week that aren't off
 */
export function workingDaysBetween(
  from: string,
  before: string,
  holidays: readonly Holiday[],
): number | undefined {
  const years = new Set(holidays.flatMap((row) => [row.from.slice(0, 4), row.until.slice(0, 4)]));
  let count = 0;
  for (let day = from; day < before; day = addDays(day, 1)) {
    if (!years.has(day.slice(0, 4))) return undefined;
    const kinds = holidays.filter((row) => row.from <= day && day <= row.until).map(({ kind }) => kind);
    if (kinds.includes('awaiting-notice')) return undefined;
    const isWeekend = [0, 6].includes(new Date(`${day}T00:00:00Z`).getUTCDay());
    if (kinds.includes('working-day-instead') || (!isWeekend && kinds.length === 0)) count += 1;
  }
  return count;
}

/**
 * How many working days something took: the day after it came in is the first (Bộ luật Dân sự 2015, Điều 147); undefined
 * as above.
 * @example workingDaysSince('2026-11-06', '2026-11-10', holidays) // 2: Monday and Tuesday
 */
export const workingDaysSince = (
  received: string,
  done: string,
  holidays: readonly Holiday[],
): number | undefined => workingDaysBetween(addDays(received, 1), addDays(done, 1), holidays);
