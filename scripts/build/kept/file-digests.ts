import { hash } from 'node:crypto';
import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { DIGEST_BYTES } from '../../../src/offline/own-answers.ts';

/** What runs in pages, styles them, and what search reads of procedures. */
const KNOWN = ['_astro/*.{js,css,woff2}', 'pagefind/*.{js,pagefind}', 'tim-kiem/*.json'];

/** Path and digest of every file of a built site by which the worker knows the site's own, in the order of their names. */
export const fileDigests = (siteDir: string): (readonly [path: string, digest: string])[] =>
  globSync(KNOWN, { cwd: siteDir })
    .sort()
    .map((path) => [path, digestOf(readFileSync(join(siteDir, path)))]);

const digestOf = (bytes: Buffer): string =>
  hash('sha256', bytes, 'buffer').subarray(0, DIGEST_BYTES).toString('base64');
