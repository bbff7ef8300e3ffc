import { siteDate, siteUrl } from '../site/site.ts';
import { calendarFile, type CalendarEvent } from './calendar-file.ts';
import { changeItems } from './change-items.ts';
import { daysOff } from './days-off.ts';
import { spanEvents } from './span-events.ts';
import { spansOfRules } from './spans-of-rules.ts';

/** What takes effect from the site's day on. */
const changes = async (): Promise<CalendarEvent[]> =>
  (await changeItems())
    .filter(({ effectiveOn }) => effectiveOn >= siteDate)
    .map(({ id, day, effectiveOn, title, lines, page }) => ({
      id,
      day: effectiveOn,
      summary: title,
      description: [...lines, page].join('\n'),
      writtenOn: day,
    }));

/** The days ahead: changes that take effect, charges and rules that begin or end, days off. */
export const siteCalendar = async (): Promise<string> =>
  calendarFile(
    [
      ...(await changes()),
      ...(await spansOfRules()).flatMap((span) => spanEvents(span, siteDate)),
      ...(await daysOff()),
    ],
    new URL(siteUrl).host,
    'lich',
  );
