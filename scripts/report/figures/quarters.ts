import type { ClosesOn } from '../../../src/site/schemas/reporting-schema.ts';
import type { CountedEntry } from '../entry-days.ts';
import { addUp, quartersOf, type Period } from '../period.ts';
import { unknown, type Figure } from './figure.ts';
import { publishedTables } from './published.ts';

/** A quarter of a longer period with all that came in it. */
export interface QuarterTotal {
  period: Period;
  figure: Figure;
}

/** The quarters of a period up to a day; none where they close on other days and must not be added up. */
export function quarterTotals(
  entries: readonly CountedEntry[],
  whole: Period,
  closesOn: ClosesOn,
  upTo: string,
): QuarterTotal[] | undefined {
  const quarters = quartersOf(whole, closesOn);
  if (quarters.length === 0 || !addUp(quarters, whole)) return undefined;
  const begun = quarters.filter(({ from }) => from <= upTo);
  return begun.map((quarter) => {
    const until = quarter.until < upTo ? quarter.until : upTo;
    const figure = publishedTables(entries, { ...quarter, until })[0]?.figures[0];
    return { period: quarter, figure: figure ?? unknown('1.1/tong', 'Tổng số', 'không đếm được') };
  });
}
