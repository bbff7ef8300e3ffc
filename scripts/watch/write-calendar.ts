import { calendarFile } from '../../src/feeds/calendar-file.ts';
import type { Finding } from './finding.ts';

/**
 * The findings with a day as a calendar. They are written anew each night.
 * @param host of the site, for the UIDs
 * @param today the content's day, which the events say they were written on
 */
export const watchCalendar = (findings: readonly Finding[], host: string, today: string): string =>
  calendarFile(
    findings.flatMap(({ id, text, files, day }) =>
      day === undefined ? [] : [{ id, day, summary: text, description: files.join('\n'), writtenOn: today }],
    ),
    host,
    'viec-can-xem',
  );
