import type { AstroIntegration } from 'astro';
import {
  cpSync,
  globSync,
  mkdirSync,
  readFileSync,
  renameSync,
  rmSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { join, relative } from 'node:path';
import { crc32 } from 'node:zlib';
import { placeProgram, unplaceProgram, type ProgramPlace } from './program-places.ts';

type Pages = Parameters<NonNullable<AstroIntegration['hooks']['astro:build:setup']>>[0]['pages'];
type Styles = Pages extends Map<string, { styles: infer S extends unknown[] }> ? S : never;

/** The folders of a program in a site in the making: what renders pages, and what they fetch. */
export type Parts = Record<'rendering' | 'assets', string>;
const STYLES = 'styles.json';
/** The files of a kept program, each with its CRC-32: a power cut may leave them empty or cut. */
const FILES = 'files.json';

/** Keeps a program that stands, and which style sheets each page has by it. */
export function keepProgram(folder: string, parts: Parts, pages: Pages, place: ProgramPlace): void {
  const making = `${folder}.${process.pid}`;
  rmSync(making, { recursive: true, force: true });
  mkdirSync(making, { recursive: true });
  for (const [name, from] of Object.entries(parts)) cpSync(from, join(making, name), { recursive: true });
  unplaceProgram(join(making, 'rendering'), place);
  const styles = [...pages].map(([key, page]) => [key, page.styles]);
  writeFileSync(join(making, STYLES), JSON.stringify(styles));
  writeFileSync(join(making, FILES), JSON.stringify(filesIn(making)));
  placeWhole(making, folder);
}

/** Whether a kept program is there and as it was kept. */
export function isWhole(folder: string): boolean {
  try {
    const files = JSON.parse(readFileSync(join(folder, FILES), 'utf8')) as unknown;
    return JSON.stringify(files) === JSON.stringify(filesIn(folder));
  } catch {
    return false;
  }
}

const filesIn = (folder: string): [path: string, check: number][] =>
  globSync('**/*', { cwd: folder, withFileTypes: true })
    .filter((found) => found.isFile())
    .map(({ parentPath, name }) => relative(folder, join(parentPath, name)))
    .filter((path) => path !== FILES)
    .sort()
    .map((path) => [path, crc32(readFileSync(join(folder, path)))]);

/** Another build may have kept the same program meanwhile. */
function placeWhole(making: string, folder: string): void {
  if (!isWhole(folder)) rmSync(folder, { recursive: true, force: true });
  try {
    renameSync(making, folder);
  } catch (error) {
    rmSync(making, { recursive: true, force: true });
    if (!isWhole(folder)) throw error;
  }
}

/** Lays a kept program into a site in the making, with the style sheets of its pages. */
export function takeProgram(folder: string, parts: Parts, pages: Pages, place: ProgramPlace): void {
  utimesSync(folder, new Date(), new Date());
  for (const [name, to] of Object.entries(parts)) cpSync(join(folder, name), to, { recursive: true });
  placeProgram(parts.rendering, place);
  const styles = JSON.parse(readFileSync(join(folder, STYLES), 'utf8')) as [page: string, sheets: Styles][];
  for (const [page, sheets] of styles) pages.get(page)?.styles.push(...sheets);
}
