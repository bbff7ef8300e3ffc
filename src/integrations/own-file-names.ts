import { fileURLToPath } from 'node:url';
import type { Plugin } from 'vite';

const OWN = fileURLToPath(new URL('../text/file-name.ts', import.meta.url));

/** Where Sveltia begins to make a file's name of a title: `slug = title; if (cleansAccents && (slug = …`. */
const BEGINS = /,([\w$]+)=([\w$]+);if\(([\w$]+)&&\(\1=[\w$]+\(\1\.normalize\(`NFD`\),\{locale:/g;

/**
 * Lets the form name files by our own rule. Sveltia keeps _ and ~, writes "&" out in English and cuts inside words; none of
 * its settings changes that, and its events can't change a name.
 * @throws Error where a new release of Sveltia makes names in another way
 */
export const ownFileNames = (): Plugin => ({
  name: 'own-file-names',
  enforce: 'pre',
  transform: (code, id) => (/\/@sveltia\/cms\/npm\/index\.js$/.test(id) ? withOwnNames(code) : undefined),
});

export function withOwnNames(code: string): string {
  if ([...code.matchAll(BEGINS)].length !== 1) throw new Error('Sveltia: it names files in a new way');
  const named = code.replace(BEGINS, (found, name: string, title: string) =>
    found.replace(`,${name}=${title};`, () => `,${name}=ownFileName(${title});`),
  );
  return `import { fileNameOf as ownFileName } from ${JSON.stringify(OWN)};\n${named}`;
}
