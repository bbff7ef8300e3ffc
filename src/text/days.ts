/**
 * Whether a text names a day of the Gregorian calendar, written YYYY-MM-DD.
 * @example isCalendarDate('2026-02-29') // false
 */
export const isCalendarDate = (text: string): boolean =>
  /^\d{4}-\d\d-\d\d$/.test(text) && addDays(text, 0) === text;

/**
 * A day of which year, month and date were read as figures, as ISO text; whether the calendar has it, isCalendarDate tells.
 * @example isoDay('2026', '3', '1') // '2026-03-01'
 */
export const isoDay = (year: string, month: string, date: string): string =>
  `${year}-${month.padStart(2, '0')}-${date.padStart(2, '0')}`;

/**
 * The day so many days later (earlier where negative), both as ISO text; pure counting in the calendar, no clock.
 * @example addDays('2027-02-28', 1) // '2027-03-01'
 */
export function addDays(day: string, count: number): string {
  const [year = 0, month = 1, date = 1] = day.split('-').map(Number);
  return new Date(Date.UTC(year, month - 1, date + count)).toISOString().slice(0, 10);
}

/**
 * How many days lie between two days, negative where the second is earlier.
 * @example daysBetween('2026-07-17', '2026-11-28') // 134
 */
export const daysBetween = (from: string, until: string): number =>
  Math.round((Date.parse(`${until}T00:00:00Z`) - Date.parse(`${from}T00:00:00Z`)) / 86_400_000);
