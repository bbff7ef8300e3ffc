import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** What a program is told of the site that it renders: its address, the folder in which it is made, that of its files. */
export interface ProgramPlace {
  site: string;
  /** With a slash at its end. */
  outDir: string;
  /** Likewise. */
  publicDir: string;
}

/** A program names these in the manifest that Astro writes into it, and nowhere else. */
const namesOf = ({ site, outDir, publicDir }: ProgramPlace): [name: string, marked: string][] => [
  [`"site":${JSON.stringify(site)}`, '"site":"%SITE%"'],
  [outDir, 'file:///%OUT-DIR%/'],
  [publicDir, 'file:///%PUBLIC-DIR%/'],
];

/** The manifest stands in one of a program's chunks. */
const HOLDS_MANIFEST = /^entrypoints_.*\.mjs$/;

/**
 * Lets a kept program be of no site and no folder, so that one is enough for all units.
 * @throws Error where Astro names the site in another way
 */
export function unplaceProgram(rendering: string, place: ProgramPlace): void {
  rewrite(rendering, (text) =>
    namesOf(place).reduce((whole, [name, marked]) => {
      if (!whole.includes(name))
        throw new Error('Astro writes its manifest in a new way: see program-places.ts');
      return whole.replaceAll(name, marked);
    }, text),
  );
}

/** Gives a program that was taken the site and the folder of this build. */
export function placeProgram(rendering: string, place: ProgramPlace): void {
  rewrite(rendering, (text) =>
    namesOf(place).reduce((whole, [name, marked]) => whole.replaceAll(marked, () => name), text),
  );
}

function rewrite(rendering: string, change: (text: string) => string): void {
  const chunks = join(rendering, 'chunks');
  const file = readdirSync(chunks).find((name) => HOLDS_MANIFEST.test(name));
  if (file === undefined) throw new Error('Astro names its chunks in a new way: see program-places.ts');
  const path = join(chunks, file);
  writeFileSync(path, change(readFileSync(path, 'utf8')));
}
