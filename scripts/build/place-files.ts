import { copyFileSync, mkdirSync, statSync, utimesSync } from 'node:fs';
import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroPrerenderer } from 'astro';

/** A page or file of the site that is to be made. */
export type SitePath = Awaited<ReturnType<AstroPrerenderer['getStaticPaths']>>[number];

/**
 * Copies to its place what an earlier build made and kept in the file that the path's key names, and marks that file as
 * used (prune-kept.ts). Astro would read, pass on and write each of thousands by itself.
 * @param outDir the folder of the site, with a slash at its end
 * @returns the paths that are still to be made
 */
export function placeKept(paths: readonly SitePath[], outDir: URL): SitePath[] {
  const now = new Date();
  const made = new Set<string>();
  return paths.filter(({ pathname, route, cacheKey }) => {
    if (cacheKey === undefined || !statSync(cacheKey, { throwIfNoEntry: false })?.isFile()) return true;
    const address = encodeURI(pathname);
    const place = new URL(
      `.${route.type === 'page' ? address.replace(/\/?$/, '/index.html') : address}`,
      outDir,
    );
    const folder = dirname(fileURLToPath(place));
    if (!made.has(folder)) mkdirSync(folder, { recursive: true });
    made.add(folder);
    copyFileSync(cacheKey, place);
    utimesSync(cacheKey, now, now);
    // Astro's list of what it built, which is asked for files of public/ that stand in the way.
    (route.distURL ??= []).push(place);
    return false;
  });
}
