/** The texts of a route's files by their paths under the base path. */
export type ReadyTexts = () => Promise<ReadonlyMap<string, string>>;

/**
 * Offers the files of a route all at once to a build, which then writes them itself (scripts/build/place-files.ts):
 * a request and an answer for each of thousands of small files take longer than their texts. Whoever asks the route for
 * one, as `astro dev` does, is given the same.
 * @param route its file, as Astro names it: `src/pages/lich.ics.ts`
 */
export function offerTexts(route: string, texts: ReadyTexts): void {
  (globalThis as { readyTexts?: Map<string, ReadyTexts> }).readyTexts?.set(route, texts);
}
