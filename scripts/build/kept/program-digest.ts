import { createHash } from 'node:crypto';
import { globSync, readFileSync } from 'node:fs';
import { join, matchesGlob, relative } from 'node:path';

/** All that a site's program is made from, in the project's folder; packages by the lock that installs them. */
const MADE_FROM = [
  'src/**/*',
  'scripts/build/**/*.ts',
  // The editors' guide is bundled; Astro writes which pictures entries bring.
  'docs/{HUONG-DAN,LOI-THUONG-GAP}.md',
  '.astro/*.mjs',
  'astro.config.mjs',
  'package-lock.json',
  'tsconfig.json',
  '.env*',
];

/** A digest of all files that a site's program is made from, and of what else is written into it. */
export function programDigest(written: readonly string[], folder = process.cwd()): string {
  const hash = createHash('sha256').update([process.version, folder, ...written].join('\n'));
  const files = globSync(MADE_FROM, { cwd: folder, withFileTypes: true })
    .filter((found) => found.isFile() && !found.name.endsWith('.test.ts'))
    .map(({ parentPath, name }) => relative(folder, join(parentPath, name)))
    .sort();
  for (const file of files)
    hash.update(`\n${file}\n`).update(madeOf(readFileSync(join(folder, file), 'utf8')));
  return hash.digest('hex').slice(0, 24);
}

/** Astro writes in two ways that entries bring no pictures: one in the first build of a content folder, one in all others. */
const madeOf = (text: string): string =>
  /^\s*export default new Map\((?:\[\])?\);\s*$/.test(text) ? '' : text;

/**
 * A module that is bundled into a program though its digest would not see it change; undefined where it would, and for
 * what is no file of the project.
 */
export function unseenModule(id: string, folder = process.cwd()): string | undefined {
  const file = relative(folder, id.replace(/\?.*$/s, ''));
  const isOurs = id.startsWith(folder) && !file.startsWith('node_modules');
  return isOurs && !MADE_FROM.some((glob) => matchesGlob(file, glob)) ? file : undefined;
}
