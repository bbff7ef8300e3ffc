import { mkdirSync, statSync, writeFileSync } from 'node:fs';
import { posix } from 'node:path';
import type { AstroPrerenderer } from 'astro';
import { plainFiles, type LaidFiles } from './kept/laid-files.ts';

/** A page or file of the site that is to be made. */
export type SitePath = Awaited<ReturnType<AstroPrerenderer['getStaticPaths']>>[number];
type Route = Pick<SitePath['route'], 'type'> & Partial<Pick<SitePath['route'], 'distURL'>>;

/** The file of a page in its site by its path, the page for errors left out: `thu-tuc/index.html`. */
export function fileOfPage({ pathname, route }: Pick<SitePath, 'pathname' | 'route'>): string | undefined {
  const address = pathname.replace(/^\/|\/$/g, '');
  return route.type !== 'page' || ERROR_PAGE.test(address) ? undefined : posix.join(address, 'index.html');
}

/**
 * Lays in its place what an earlier build made and kept in the file that the path's key names. Astro would read, pass on
 * and write each of thousands by itself.
 * @param outDir the folder of the site, with a slash at its end
 * @returns the paths that are still to be made
 */
export function placeKept(
  paths: readonly SitePath[],
  outDir: URL,
  laid: Pick<LaidFiles, 'layFile'> = plainFiles,
): SitePath[] {
  const folders = new Set<string>();
  return paths.filter(({ pathname, route, cacheKey }) => {
    if (cacheKey === undefined || !isKept(cacheKey)) return true;
    const address = encodeURI(pathname);
    const place = new URL(
      `.${route.type === 'page' ? address.replace(/\/?$/, '/index.html') : address}`,
      outDir,
    );
    makeFolderOf(place, folders);
    laid.layFile(cacheKey, place);
    noteBuilt(route, place);
    return false;
  });
}

/** A power cut may leave a file empty; no page and no picture is. */
function isKept(file: string): boolean {
  const found = statSync(file, { throwIfNoEntry: false });
  return found !== undefined && found.isFile() && found.size > 0;
}

/** What came out of rendering: an answer or, of a page that may be kept, its HTML and the digest that names it. */
export type RenderedPage = Response | { html: string; digest: string };

/** A page to be laid: its index.html by its path in the site, its HTML and, where it is known, the digest that names it. */
export interface NewPage {
  file: string;
  html: string;
  digest?: string | undefined;
}

/** Writes what was rendered to its place in the site; says whether it was, or is to be written by Astro. */
type PlaceRendered = (request: Request, route: Route, rendered: RenderedPage) => Promise<boolean>;

/**
 * Astro passes each file through four calls of the file system that it waits for, which for thousands of small files
 * take more than their writing. What is no plain page or file with an ending (the page for errors, what leads on) is left to it.
 * @param base path under which the site stands, with a slash at its end
 * @param layPage lays pages, if not this thread
 */
export function placeRendered(outDir: URL, base: string, layPage?: (page: NewPage) => void): PlaceRendered {
  const folders = new Set<string>();
  return async (request, route, rendered) => {
    const address = new URL(request.url).pathname.slice(base.length);
    const isPage = route.type === 'page' && !ERROR_PAGE.test(address) && /(?:^|\/)$/.test(address);
    const file = isPage ? `${address}index.html` : address.replace(/\/$/, '');
    const isFile = isPage || (route.type === 'endpoint' && FILE.test(file));
    const isAnswer = rendered instanceof Response;
    if (!isFile || (isAnswer && rendered.status !== 200)) return false;
    const place = new URL(`./${file}`, outDir);
    if (isPage && layPage) {
      const page = isAnswer ? { html: await rendered.text() } : rendered;
      layPage({ ...page, file: decodeURI(file) });
    } else {
      makeFolderOf(place, folders);
      writeFileSync(place, isAnswer ? Buffer.from(await rendered.arrayBuffer()) : rendered.html);
    }
    noteBuilt(route, place);
    return true;
  };
}

const ERROR_PAGE = /^(?:404|500)\/?$/;
const FILE = /\.\w+$/;

/** Makes the folder of a file, where it is none of those made before. */
export function makeFolderOf(place: URL, made: Set<string>): void {
  const folder = new URL('.', place);
  if (!made.has(folder.href)) mkdirSync(folder, { recursive: true });
  made.add(folder.href);
}

/** Into Astro's list of what it built, which is asked for files of public/ that stand in the way. */
export const noteBuilt = (route: Route, place: URL): void => void (route.distURL ??= []).push(place);
