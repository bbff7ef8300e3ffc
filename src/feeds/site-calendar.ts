import { closuresAhead } from '../holidays/queries.ts';
import { allOffices, isCurrent } from '../offices/queries.ts';
import { siteDate, siteUrl } from '../site/site.ts';
import { calendarFile, type CalendarEvent } from './calendar-file.ts';
import { changeItems } from './change-items.ts';

/** What takes effect from the site's day on, or ends. */
const changes = async (): Promise<CalendarEvent[]> =>
  (await changeItems())
    .filter(({ day }) => day >= siteDate)
    .map(({ id, day, title, lines, page }) => ({
      id,
      day,
      summary: title,
      description: [...lines, page].join('\n'),
      writtenOn: day,
    }));

/** The days off of everybody that are certain, and those of single offices. */
async function closures(): Promise<CalendarEvent[]> {
  const general = closuresAhead()
    .rows.filter(({ is }) => is === 'off')
    .map(({ from, until, name }) => ({
      id: `ngay-nghi/${from}`,
      day: from,
      until,
      summary: `Nghỉ: ${name}`,
      writtenOn: from,
    }));
  const own = (await allOffices()).filter(isCurrent).flatMap(({ id, data }) =>
    data.closures
      .filter(({ until }) => until >= siteDate)
      .map(({ from, until, reason }) => ({
        id: `co-quan/${id}/${from}`,
        day: from,
        until,
        summary: `Đóng cửa: ${data.name}`,
        description: reason,
        writtenOn: from,
      })),
  );
  return [...general, ...own];
}

/** The days ahead: changes that take effect, charges that begin or end, days off. */
export const siteCalendar = async (): Promise<string> =>
  calendarFile([...(await changes()), ...(await closures())], new URL(siteUrl).host, 'lich');
