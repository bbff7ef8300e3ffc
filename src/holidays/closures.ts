import { addDays } from '../text/days.ts';
import type { Holiday } from './schema.ts';

/** A row of the calendar as the browser needs it: days, name, and what happens on them. */
export interface Closure {
  from: string;
  until: string;
  name: string;
  /** `off`: closed; `perhaps`: nobody knows yet; a day's ISO text: worked with the hours of that day's weekday. */
  is: string;
}

/** What is known of the days ahead: the rows, and the last day up to which they may be trusted. */
export interface Closures {
  rows: readonly Closure[];
  knownUntil: string;
}

/** How many days ahead a page speaks of; a page built longer ago makes no claim about today. */
const HORIZON_DAYS = 90;

/** The last day of the run of years, from that of `day` on, of which the calendar has rows; none where that year lacks them. */
function calendarEnd(holidays: readonly Holiday[], day: string): string {
  const years = new Set(
    holidays.flatMap(({ from, until }) => [from, until].map((end) => Number(end.slice(0, 4)))),
  );
  let year = Number(day.slice(0, 4));
  while (years.has(year)) year += 1;
  return `${year - 1}-12-31`;
}

/**
 * The rows that touch the days a page built on `day` may speak of. They are trusted no further than the calendar goes;
 * in a year without a row nothing is known, as nobody wrote down its days off.
 */
export function closuresFrom(holidays: readonly Holiday[], day: string): Closures {
  const horizon = addDays(day, HORIZON_DAYS);
  const end = calendarEnd(holidays, day);
  return {
    rows: holidays
      .filter(({ from, until }) => until >= day && from <= horizon)
      .map(({ from, until, name, kind, insteadOf }) => ({
        from,
        until,
        name,
        is: insteadOf ?? (kind === 'awaiting-notice' ? 'perhaps' : 'off'),
      })),
    knownUntil: end < horizon ? end : horizon,
  };
}
