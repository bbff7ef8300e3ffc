/** As many as a reader who comes back may not have seen. */
const LATEST = 8;

/**
 * Parts a list, latest first, into what stands open and what is folded under its year.
 * @param dayOf the ISO day of an entry
 */
export const latestAndYears = <Entry>(
  entries: readonly Entry[],
  dayOf: (entry: Entry) => string,
): { latest: readonly Entry[]; years: ReadonlyMap<string, readonly Entry[]> } => ({
  latest: entries.slice(0, LATEST),
  years: Map.groupBy(entries.slice(LATEST), (entry) => dayOf(entry).slice(0, 4)),
});
