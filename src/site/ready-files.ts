/** A file that is made only where no earlier build laid the same. */
export interface NamedFile {
  /** Names all that it is made of: 32 hexadecimal digits of a digest. */
  name: string;
  make: () => Promise<Uint8Array>;
}

/** Files of a route, as text or bytes, by their paths under the base path. */
export type ReadyFiles = () => Promise<ReadonlyMap<string, string | Uint8Array | NamedFile>>;

/**
 * Offers files of a route all at once to a build, which then writes them itself (scripts/build/place-offered.ts):
 * a request and an answer for each of thousands of small files take longer than what is in them. Whoever asks the route for
 * one, as `astro dev` does, is given the same.
 * @param route its file, as Astro names it: `src/pages/lich.ics.ts`
 */
export function offerFiles(route: string, files: ReadyFiles): void {
  (globalThis as { readyFiles?: Map<string, ReadyFiles> }).readyFiles?.set(route, files);
}
