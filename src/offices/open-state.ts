import type { OpeningHours, Weekday } from '../fields/contact.ts';
import type { Closure, Closures } from '../holidays/closures.ts';
import { addDays } from '../text/days.ts';

/** A day and a clock time in Vietnam; `perhaps` names the holiday that the day may turn out to be. */
export interface Opening {
  day: string;
  at: string;
  perhaps?: string | undefined;
}

/** What can be said of an office at an instant, by its hours and the calendar; never more than they tell. */
export type OpenState =
  | { kind: 'open'; day: string; until: string; minutesLeft: number }
  | { kind: 'break'; day: string; at: string }
  | { kind: 'closed'; day: string; next: Opening | undefined }
  | { kind: 'holiday'; day: string; name: string; next: Opening | undefined }
  | { kind: 'perhaps'; day: string; name: string; until: string }
  | { kind: 'unknown' };

const WEEKDAYS = ['sun', 'mon', 'tue', 'wed', 'thu', 'fri', 'sat'] as const;
/** Vietnam keeps UTC+7 the whole year. */
const ZONE_MS = 7 * 60 * 60 * 1000;
const SEARCH_DAYS = 40;

/**
 * The day and the clock in Vietnam, whatever the reader's zone.
 * @example vietnamClock(new Date('2026-11-24T18:30:00Z')) // { day: '2026-11-25', time: '01:30' }
 */
export function vietnamClock(instant: Date): { day: string; time: string } {
  const [day = '', time = ''] = new Date(instant.getTime() + ZONE_MS).toISOString().split('T');
  return { day, time: time.slice(0, 5) };
}

const minutes = (time: string): number => Number(time.slice(0, 2)) * 60 + Number(time.slice(3));

const rowOf = (day: string, { rows }: Closures): Closure | undefined =>
  rows.find(({ from, until }) => from <= day && day <= until);

/** The weekday of a day, as hours name it. */
export const weekdayOf = (day: string): Weekday =>
  WEEKDAYS[new Date(`${day}T00:00:00Z`).getUTCDay()] ?? 'sun';

/** The sessions of a day as the hours and the calendar have them, earliest first; none on a day off. */
function sessionsOf(hours: readonly OpeningHours[], row: Closure | undefined, day: string): OpeningHours[] {
  if (row?.is === 'off') return [];
  const asOn = row && row.is !== 'perhaps' ? row.is : day;
  const weekday = weekdayOf(asOn);
  return hours.filter(({ days }) => days.includes(weekday)).sort((a, b) => (a.opens < b.opens ? -1 : 1));
}

/** The next session after the day, looked for no further than the calendar is known. */
function nextOpening(hours: readonly OpeningHours[], closures: Closures, day: string): Opening | undefined {
  for (let ahead = 1; ahead <= SEARCH_DAYS; ahead += 1) {
    const then = addDays(day, ahead);
    if (then > closures.knownUntil) return undefined;
    const row = rowOf(then, closures);
    const session = sessionsOf(hours, row, then)[0];
    if (session)
      return { day: then, at: session.opens, perhaps: row?.is === 'perhaps' ? row.name : undefined };
  }
  return undefined;
}

/**
 * Whether an office receives people at an instant. Unknown without hours and past the calendar's last day; a day that
 * may be a holiday is said to be just that, whatever the hours.
 */
export function openStateAt(hours: readonly OpeningHours[], closures: Closures, instant: Date): OpenState {
  const { day, time } = vietnamClock(instant);
  if (hours.length === 0 || day > closures.knownUntil) return { kind: 'unknown' };
  const row = rowOf(day, closures);
  const sessions = sessionsOf(hours, row, day);
  if (row?.is === 'perhaps' && sessions.length > 0)
    return { kind: 'perhaps', day, name: row.name, until: row.until };
  const now = sessions.find(({ opens, closes }) => opens <= time && time < closes);
  if (now) return { kind: 'open', day, until: now.closes, minutesLeft: minutes(now.closes) - minutes(time) };
  const later = sessions.find(({ opens }) => time < opens);
  if (later) return { kind: 'break', day, at: later.opens };
  const next = nextOpening(hours, closures, day);
  return row?.is === 'off' ? { kind: 'holiday', day, name: row.name, next } : { kind: 'closed', day, next };
}

const SOON_DAYS = 3;

/** The day off that begins within the next three days, so that nobody sets out for a closed door. */
export const closureSoon = (closures: Closures, instant: Date): Closure | undefined => {
  const { day } = vietnamClock(instant);
  return closures.rows.find(
    ({ from, is }) => (is === 'off' || is === 'perhaps') && from > day && from <= addDays(day, SOON_DAYS),
  );
};
