import { allHolidays } from '../holidays/queries.ts';
import { allOffices, isCurrent, type OfficeEntry } from '../offices/queries.ts';
import { stableIdOf } from '../open-data/public-record.ts';
import { siteDate } from '../site/site.ts';
import { slug } from '../text/slug.ts';
import { beginning } from './beginning.ts';
import type { CalendarEvent } from './calendar-file.ts';
import { knownOn } from './known-on.ts';
import { namesInOrder } from './names-in-order.ts';

interface DayOff {
  from: string;
  until: string;
  source: { publishedOn?: string | undefined; retrievedOn?: string | undefined };
}

const isAhead = ({ until }: DayOff): boolean => until >= siteDate;

const daysOf = ({ from, until, source }: DayOff) => ({
  day: from,
  until,
  writtenOn: knownOn([source.publishedOn ?? source.retrievedOn], beginning(), siteDate),
});

/** The days off of everybody: what is not certain yet, and days worked instead, are none. */
function generalDaysOff(): CalendarEvent[] {
  const off = allHolidays().filter(
    ({ kind }) => kind !== 'awaiting-notice' && kind !== 'working-day-instead',
  );
  const named = namesInOrder(
    off,
    ({ name, from }) => `ngay-nghi/${from.slice(0, 4)}/${slug(name)}`,
    ({ from }) => from,
  );
  return [...named].flatMap(([row, id]) =>
    isAhead(row) ? [{ id, ...daysOf(row), summary: `Nghỉ: ${row.name}` }] : [],
  );
}

function closuresOf({ id, data }: OfficeEntry): CalendarEvent[] {
  const office = stableIdOf('offices', id);
  const named = namesInOrder(
    data.closures,
    ({ from, reason }) => `${office}/dong-cua/${from.slice(0, 4)}/${slug(reason)}`,
    ({ from }) => from,
  );
  return [...named].flatMap(([row, name]) =>
    isAhead(row)
      ? [{ id: name, ...daysOf(row), summary: `Đóng cửa: ${data.name}`, description: row.reason }]
      : [],
  );
}

/** The days off ahead, of everybody and of single offices. A day that is moved within its year keeps its name. */
export const daysOff = async (): Promise<CalendarEvent[]> => [
  ...generalDaysOff(),
  ...(await allOffices()).filter(isCurrent).flatMap(closuresOf),
];
