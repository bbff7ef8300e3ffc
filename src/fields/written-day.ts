import { isCalendarDate } from '../text/days.ts';

/** The day that a value of YAML says, which may read it as a date or as text; undefined for what is no day. */
export function writtenDay(value: unknown): string | undefined {
  const day = value instanceof Date ? value.toISOString().slice(0, 10) : value;
  return typeof day === 'string' && isCalendarDate(day) ? day : undefined;
}
