import type { PageFacts } from './page-facts.ts';

const newest = (days: readonly (string | undefined)[]): string | undefined =>
  days
    .filter((day) => day !== undefined)
    .sort()
    .at(-1);

/**
 * The day on which each page last said something new, by address: that of its own entry; of a list the newest of what it
 * lists; of a list of lists the newest of those. A page of which nothing tells a day has none: a wrong day is worse.
 */
export function pageDays(
  pages: readonly Pick<PageFacts, 'path' | 'listed'>[],
  entries: Readonly<Record<string, string>>,
): Map<string, string> {
  const days = new Map(Object.entries(entries));
  for (const _ of ['lists', 'lists of lists'])
    for (const [path, day] of undated(pages, days)) days.set(path, day);
  return new Map(pages.flatMap(({ path }) => (days.has(path) ? [[path, days.get(path) ?? '']] : [])));
}

/** Pages that have no day yet and list some that have. */
const undated = (
  pages: readonly Pick<PageFacts, 'path' | 'listed'>[],
  days: ReadonlyMap<string, string>,
): [string, string][] =>
  pages.flatMap(({ path, listed }): [string, string][] => {
    if (days.has(path)) return [];
    const day = newest(listed.filter((one) => one !== path).map((one) => days.get(one)));
    return day === undefined ? [] : [[path, day]];
  });
