import { createHash } from 'node:crypto';
import { addDays } from '../text/days.ts';

/** A line of a calendar has at most so many bytes (RFC 5545, 3.1). */
const MOST_BYTES = 75;

/** Something on whole days. */
export interface CalendarEvent {
  /** What it is called whatever happens to its words: its UID is made of it. */
  id: string;
  /** ISO days, both inclusive; one day where `until` is absent. */
  day: string;
  until?: string | undefined;
  summary: string;
  description?: string | undefined;
  /** The ISO day on which it became known. */
  writtenOn: string;
}

/**
 * Events as a calendar (RFC 5545) of whole days. An event keeps its UID, so that a calendar that has it moves it rather than
 * shows it twice.
 * @param host of the site, for the UIDs
 * @param name what the calendar is, in ASCII, for its product identifier
 */
export function calendarFile(events: readonly CalendarEvent[], host: string, name: string): string {
  const lines = [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    `PRODID:-//cai-cach-hanh-chinh//${name}//VI`,
    'CALSCALE:GREGORIAN',
    'METHOD:PUBLISH',
    ...events.flatMap((event) => eventLines(event, host)),
    'END:VCALENDAR',
  ];
  return `${lines.map(folded).join('\r\n')}\r\n`;
}

const eventLines = (
  { id, day, until = day, summary, description = '', writtenOn }: CalendarEvent,
  host: string,
): string[] => [
  'BEGIN:VEVENT',
  `UID:${createHash('sha256').update(id).digest('hex').slice(0, 32)}@${host}`,
  `DTSTAMP:${compact(writtenOn)}T000000Z`,
  `DTSTART;VALUE=DATE:${compact(day)}`,
  `DTEND;VALUE=DATE:${compact(addDays(until, 1))}`,
  `SUMMARY:${escaped(summary)}`,
  ...(description === '' ? [] : [`DESCRIPTION:${escaped(description)}`]),
  'TRANSP:TRANSPARENT',
  'END:VEVENT',
];

const compact = (day: string): string => day.replaceAll('-', '');

const escaped = (text: string): string =>
  text.replace(/[\\;,]/g, (sign) => `\\${sign}`).replace(/\r?\n/g, '\\n');

/** A long line goes on behind a blank on the next; no letter is cut in two. */
function folded(line: string): string {
  const rows: string[] = [];
  let row = '';
  let bytes = 0;
  for (const letter of line) {
    const size = Buffer.byteLength(letter);
    if (bytes + size > MOST_BYTES) {
      rows.push(row);
      [row, bytes] = [' ', 1];
    }
    row += letter;
    bytes += size;
  }
  return [...rows, row].join('\r\n');
}
