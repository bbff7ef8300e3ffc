import type { NamedFile, ReadyFiles } from '../../src/site/ready-files.ts';
import { plainFiles, type LaidFiles } from './kept/laid-files.ts';
import { makeFolderOf, noteBuilt, type SitePath } from './place-files.ts';

type Laid = Pick<LaidFiles, 'find' | 'lay' | 'layFile'>;

/**
 * Writes what routes offer in one (ready-files.ts).
 * @param offered by the routes' files
 * @returns the paths that are still to be made
 */
export async function placeOffered(
  paths: readonly SitePath[],
  offered: ReadonlyMap<string, ReadyFiles>,
  outDir: URL,
  laid: Laid = plainFiles,
): Promise<SitePath[]> {
  const folders = new Set<string>();
  const files = new Map<string, Awaited<ReturnType<ReadyFiles>>>();
  for (const [route, all] of offered) files.set(route, await all());
  const left: SitePath[] = [];
  for (const path of paths) {
    const { pathname, route } = path;
    // Behind an address that no pattern ends, `[...tep].ts`, Astro puts a slash.
    const address = pathname.replace(/^\/|\/$/g, '');
    const content = files.get(route.component)?.get(address);
    if (content === undefined) {
      left.push(path);
      continue;
    }
    const place = new URL(`./${encodeURI(address)}`, outDir);
    makeFolderOf(place, folders);
    if (typeof content === 'string' || content instanceof Uint8Array) laid.lay(content, place);
    else await layNamed(content, place, laid);
    noteBuilt(route, place);
  }
  return left;
}

async function layNamed({ name, make }: NamedFile, place: URL, laid: Laid): Promise<void> {
  const kept = laid.find(name);
  if (kept === undefined) laid.lay(await make(), place, name);
  else laid.layFile(kept, place);
}
