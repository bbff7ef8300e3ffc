import { datedTurns } from '../../src/fields/dated-turns.ts';
import { onceOf } from '../../src/site/once.ts';
import { isCalendarDate } from '../../src/text/days.ts';
import { entryAddress } from '../addresses/entry-address.ts';
import { allEntries, type Content } from '../content/content.ts';

/** Fields whose day tells that somebody wrote, read or compared what stands beside it. */
const TOLD = new Set(['publishedOn', 'answeredOn', 'reviewedOn', 'retrievedOn', 'checkedOn']);

/** Days, at any depth, on which an entry says that it was written, reviewed or corrected. */
function* toldDays(value: unknown, isCorrection = false): Generator<string> {
  if (typeof value !== 'object' || value === null) return;
  for (const [key, inner] of Object.entries(value)) {
    if (typeof inner === 'string' && (TOLD.has(key) || (isCorrection && key === 'on'))) yield inner;
    else yield* toldDays(inner, key === 'corrections' || (isCorrection && Array.isArray(value)));
  }
}

/**
 * The last day, up to the given one, on which an entry says that it changed: written, reviewed, corrected, or with a part
 * that came into force or ended. The history of the repository has no say, so that any copy of it tells the same.
 */
export const lastDayOf = (data: unknown, upTo: string): string | undefined =>
  typeof data === 'object' && data !== null ? daysOf(data).findLast((day) => day <= upTo) : undefined;

/** Every day that an entry tells, in order. */
const daysOf = onceOf((data: object): string[] =>
  [...toldDays(data), ...datedTurns(data).map(({ day }) => day)].filter(isCalendarDate).sort(),
);

/** The last day of each page that an entry stands behind, by its address; versions of a procedure share one. */
export function entryDays(content: Content): Record<string, string> {
  const days: Record<string, string> = {};
  for (const { collection, id, fields } of allEntries(content)) {
    const address = entryAddress(collection, id);
    const day = lastDayOf(fields, content.siteDate);
    if (address !== undefined && day !== undefined && day > (days[address] ?? '')) days[address] = day;
  }
  return days;
}
