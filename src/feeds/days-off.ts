import { allHolidays } from '../holidays/queries.ts';
import { allOffices, isCurrent, type OfficeEntry } from '../offices/queries.ts';
import { stableIdOf } from '../open-data/public-record.ts';
import { siteDate } from '../site/site.ts';
import { beginning } from './beginning.ts';
import type { CalendarEvent } from './calendar-file.ts';
import { dayOffNames } from './day-off-names.ts';
import { knownOn } from './known-on.ts';

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
  const named = dayOffNames('ngay-nghi', off, ({ name }) => name);
  return [...named].flatMap(([row, id]) =>
    isAhead(row) ? [{ id, ...daysOf(row), summary: `Nghỉ: ${row.name}` }] : [],
  );
}

function closuresOf({ id, data }: OfficeEntry): CalendarEvent[] {
  const named = dayOffNames(`${stableIdOf('offices', id)}/dong-cua`, data.closures, ({ reason }) => reason);
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
