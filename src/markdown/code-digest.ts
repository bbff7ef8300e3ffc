import { createHash } from 'node:crypto';
import { globSync, readFileSync } from 'node:fs';
import { once } from '../site/once.ts';

/** What decides how a content file is read: the project's code and its packages, from the project's folder. */
const CODE = ['astro.config.mjs', 'package-lock.json', 'src/**/*.ts'];

/** A digest of the code that reads content files: what was kept of one is good for the same code only. */
export const codeDigest = once((): string => {
  const hash = createHash('sha256');
  for (const file of globSync(CODE).sort()) hash.update(`${file}\n`).update(readFileSync(file));
  return hash.digest('hex');
});
