import { build } from 'astro';
import { globSync } from 'node:fs';
import { join } from 'node:path';

/**
 * Builds the site with its pages for paper (PRINT=1) into a folder of its own; the public site is not touched.
 * @returns the addresses of the pages for paper, under the base path, with a slash at their ends
 */
export async function buildPaperSite(folder: string, publicDir = 'public'): Promise<string[]> {
  process.env['PRINT'] = '1';
  process.env['ASTRO_TELEMETRY_DISABLED'] = '1';
  const site = join(folder, 'site');
  await build({ outDir: site, publicDir, cacheDir: join(folder, 'cache'), logLevel: 'error' });
  return globSync('ban-in/**/index.html', { cwd: site })
    .map((file) => file.replaceAll('\\', '/').replace(/index\.html$/, ''))
    .sort();
}
