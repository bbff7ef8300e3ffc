import { createHash } from 'node:crypto';
import { addDays } from '../../src/text/days.ts';
import type { Finding } from './finding.ts';

/** A line of a calendar has at most so many bytes (RFC 5545, 3.1). */
const MOST_BYTES = 75;

/**
 * The findings with a day as a calendar (RFC 5545) of whole days. An event keeps its UID from night to night, so that a
 * calendar that has it moves it rather than shows it twice.
 * @param host of the site, for the UIDs
 * @param today the content's day, which the events say they were written on
 */
export function watchCalendar(findings: readonly Finding[], host: string, today: string): string {
  const lines = [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//cai-cach-hanh-chinh//viec-can-xem//VI',
    'CALSCALE:GREGORIAN',
    'METHOD:PUBLISH',
    ...findings.flatMap((finding) => event(finding, host, today)),
    'END:VCALENDAR',
  ];
  return `${lines.map(folded).join('\r\n')}\r\n`;
}

function event({ id, text, files, day }: Finding, host: string, today: string): string[] {
  if (day === undefined) return [];
  return [
    'BEGIN:VEVENT',
    `UID:${createHash('sha256').update(id).digest('hex').slice(0, 32)}@${host}`,
    `DTSTAMP:${compact(today)}T000000Z`,
    `DTSTART;VALUE=DATE:${compact(day)}`,
    `DTEND;VALUE=DATE:${compact(addDays(day, 1))}`,
    `SUMMARY:${escaped(text)}`,
    ...(files.length > 0 ? [`DESCRIPTION:${escaped(files.join('\n'))}`] : []),
    'TRANSP:TRANSPARENT',
    'END:VEVENT',
  ];
}

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
