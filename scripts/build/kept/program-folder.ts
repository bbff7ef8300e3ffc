import type { AstroIntegration } from 'astro';
import {
  cpSync,
  existsSync,
  mkdirSync,
  readFileSync,
  renameSync,
  rmSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { placeProgram, unplaceProgram, type ProgramPlace } from './program-places.ts';

type Pages = Parameters<NonNullable<AstroIntegration['hooks']['astro:build:setup']>>[0]['pages'];
type Styles = Pages extends Map<string, { styles: infer S extends unknown[] }> ? S : never;

/** The folders of a program in a site in the making: what renders pages, and what they fetch. */
export type Parts = Record<'rendering' | 'assets', string>;
const STYLES = 'styles.json';

/** Keeps a program that stands, and which style sheets each page has by it. */
export function keepProgram(folder: string, parts: Parts, pages: Pages, place: ProgramPlace): void {
  const making = `${folder}.${process.pid}`;
  rmSync(making, { recursive: true, force: true });
  mkdirSync(making, { recursive: true });
  for (const [name, from] of Object.entries(parts)) cpSync(from, join(making, name), { recursive: true });
  unplaceProgram(join(making, 'rendering'), place);
  const styles = [...pages].map(([key, page]) => [key, page.styles]);
  writeFileSync(join(making, STYLES), JSON.stringify(styles));
  placeWhole(making, folder);
}

/** Another build may have kept the same program meanwhile. */
function placeWhole(making: string, folder: string): void {
  try {
    renameSync(making, folder);
  } catch (error) {
    rmSync(making, { recursive: true, force: true });
    if (!existsSync(folder)) throw error;
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
