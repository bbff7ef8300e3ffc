import { hash } from 'node:crypto';
import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { DIGEST_BYTES } from '../../../src/offline/own-answers.ts';

/**
 * What runs in pages, styles them, and what search reads of procedures. Not the thousands of files of sayings, which would
 * make the worker, that every reader gets, six times as large: they are known by their form.
 */
const KNOWN = [
  '_astro/*.{js,css,woff2}',
  'pagefind/*.{js,pagefind}',
  'tim-kiem/{muc-luc,goi-y,thu-tuc-*}.json',
];

/** Path and digest of each file of a built site by which the worker knows the site's own, in the order of their names. */
export const fileDigests = (siteDir: string): (readonly [path: string, digest: string])[] =>
  globSync(KNOWN, { cwd: siteDir })
    .sort()
    .map((path) => [path, digestOf(readFileSync(join(siteDir, path)))]);

const digestOf = (bytes: Buffer): string =>
  hash('sha256', bytes, 'buffer').subarray(0, DIGEST_BYTES).toString('base64');
