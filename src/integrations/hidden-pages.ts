import { existsSync, readFileSync } from 'node:fs';
import type { AstroIntegration } from 'astro';

/** Paths under the base path of the built pages that ask search engines not to list them. */
const hidden = new Set<string>();

const ASKS_NOT_TO_BE_LISTED = '<meta name="robots" content="noindex';

/**
 * Notes which pages ask not to be listed (an ended procedure, a past version), so that the sitemap leaves out the very
 * same pages. Stands before the sitemap in the list of integrations, which run in its order.
 */
export const noteHiddenPages = (): AstroIntegration => ({
  name: 'hidden-pages',
  hooks: {
    'astro:build:done': ({ dir, pages }) => {
      hidden.clear();
      for (const { pathname } of pages) {
        const file = new URL(`${pathname}index.html`, dir);
        if (existsSync(file) && readFileSync(file).includes(ASKS_NOT_TO_BE_LISTED)) hidden.add(pathname);
      }
    },
  },
});

/** Whether the page at the path (under the base path, without a slash before it) asked not to be listed. */
export const isHidden = (path: string): boolean => hidden.has(path);
