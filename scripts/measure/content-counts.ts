import { CONTENT_TYPES, type CollectionName } from '../../src/catalogue/content-types.ts';
import { addDays } from '../../src/text/days.ts';
import type { Content } from '../content/content.ts';
import { lastDayOf } from './entry-days.ts';

/** Reviews of the next so many days are counted as near. */
const NEAR_DAYS = 60;

/** How many entries of a kind there are, and how fresh they are. */
interface KindCount {
  kind: string;
  label: string;
  entries: number;
  /** The last day, up to the site's, on which one of them says that it changed; null where none tells. */
  lastChange: string | null;
  reviewsOverdue: number;
  reviewsDueIn60Days: number;
}
export type ContentCounts = readonly KindCount[];

/** Counts and freshness by kind, in the order of the catalogue (requirement E05). */
export const contentCounts = ({ entries, siteDate }: Content): ContentCounts =>
  (Object.keys(CONTENT_TYPES) as CollectionName[]).map((name) => {
    const own = entries[name];
    const reviews = own.flatMap(({ fields: { reviewBy } }) => reviewBy ?? []);
    return {
      kind: CONTENT_TYPES[name].folder,
      label: CONTENT_TYPES[name].label,
      entries: own.length,
      lastChange:
        own
          .map(({ fields }) => lastDayOf(fields, siteDate) ?? '')
          .sort()
          .at(-1) || null,
      reviewsOverdue: reviews.filter((day) => day < siteDate).length,
      reviewsDueIn60Days: reviews.filter((day) => day >= siteDate && day <= addDays(siteDate, NEAR_DAYS))
        .length,
    };
  });
