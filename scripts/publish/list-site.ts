import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { BuildRecord } from '../built-site/build-record.ts';
import { filesOfSite } from './copy-site.ts';
import { digestOf, formatManifest } from './manifest.ts';

/**
 * The list of a built site's files as it is published, for a host to which it is brought without `npm run publish`.
 * @throws Error in Vietnamese where something else than a file lies in the site
 */
export function listSite(siteDir: string, { commit, siteDate, baseUrl }: BuildRecord): string {
  const files = filesOfSite(siteDir).map(
    (path) => [path, digestOf(readFileSync(join(siteDir, path)))] as const,
  );
  return formatManifest({ commit, siteDate, baseUrl, files: Object.fromEntries(files) });
}
