/** Files of a route, as text or bytes, by their paths under the base path. */
export type ReadyFiles = () => Promise<ReadonlyMap<string, string | Uint8Array>>;

/**
 * Offers files of a route all at once to a build, which then writes them itself (scripts/build/place-files.ts):
 * a request and an answer for each of thousands of small files take longer than what is in them. Whoever asks the route for
 * one, as `astro dev` does, is given the same.
 * @param route its file, as Astro names it: `src/pages/lich.ics.ts`
 */
export function offerFiles(route: string, files: ReadyFiles): void {
  (globalThis as { readyFiles?: Map<string, ReadyFiles> }).readyFiles?.set(route, files);
}
