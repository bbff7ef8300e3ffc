import { build } from 'astro';
import { globSync } from 'node:fs';
import { join } from 'node:path';
import { keptProgram } from '../build/kept/kept-program.ts';
import { MAKING_READY, pagesInOrder } from '../build/pages-in-order.ts';
import { setViteEnvironment } from '../build/vite-environment.ts';
import type { Progress } from '../command-line/progress.ts';
import type { FileFolders } from '../../src/content-folder/published-files.ts';
import { stagePublic } from '../public-files/stage-public.ts';

/**
 * Builds the site with its pages for paper (PRINT=1) into a folder of its own; the public site is not touched.
 * @returns the addresses of the pages for paper, under the base path, with a slash at their ends
 */
export async function buildPaperSite(
  folder: string,
  progress: Progress,
  folders: FileFolders,
): Promise<string[]> {
  process.env['PRINT'] = '1';
  setViteEnvironment('production');
  const site = join(folder, 'site');
  const staged = join(folder, 'public');
  stagePublic(folders, staged);
  progress.stage(MAKING_READY);
  // The program is that of the public site, which reads when it runs whether it renders for paper.
  const program = keptProgram(folders.contentDir);
  const inOrder = pagesInOrder(progress, { beforeRendering: program.beforeRendering });
  await build({
    outDir: site,
    publicDir: staged,
    cacheDir: join(folder, 'cache'),
    logLevel: 'error',
    integrations: [inOrder, program.integration],
  });
  return globSync('ban-in/**/index.html', { cwd: site })
    .map((file) => file.replaceAll('\\', '/').replace(/index\.html$/, ''))
    .sort();
}
