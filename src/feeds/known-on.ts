/**
 * The ISO day on which something became known: the latest of the days on which it was told, as far as they have come; a feed
 * never speaks of a day to come.
 *
 * @param told when it was signed, published or written down; absent where nobody says
 * @param otherwise the day that stands for it where none has come
 * @example knownOn(['2025-06-30'], '2027-01-01', '2026-11-24') // '2025-06-30'
 */
export function knownOn(told: readonly (string | undefined)[], otherwise: string, siteDate: string): string {
  const come = told.filter((day) => day !== undefined && day <= siteDate).sort();
  return come.at(-1) ?? (otherwise < siteDate ? otherwise : siteDate);
}
