import { readContentList } from '../site/content-list.ts';
import { holidaysList } from './content-list.ts';
import { once } from '../site/once.ts';
import { siteDate } from '../site/site.ts';
import { workingDaysSince } from './working-days.ts';
import { closuresFrom, type Closures } from './closures.ts';
import type { Holiday } from './schema.ts';

/** Every row of the calendar, of days past, too. */
export const allHolidays = (): readonly Holiday[] => readContentList(holidaysList, []);

/** What the pages of this build may say about days off, from content/ngay-nghi.yaml. */
export const closuresAhead = once((): Closures => closuresFrom(allHolidays(), siteDate));

/** How many working days something took, by the calendar of this build; see {@link workingDaysSince}. */
export const workingDaysTaken = (received: string, done: string): number | undefined =>
  workingDaysSince(received, done, allHolidays());
