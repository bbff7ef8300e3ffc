import { closeSync, existsSync, openSync, readFileSync, readSync } from 'node:fs';
import type { AstroIntegration } from 'astro';

/** Paths under the base path of the built pages that ask search engines not to list them. */
const hidden = new Set<string>();

const ASKS_NOT_TO_BE_LISTED = '<meta name="robots" content="noindex';

/** As long as a page's head, which alone says so; a site's pages are hundreds of megabytes. */
const HEAD_BYTES = 8192;

/** The head of a page, or all of the page where its head is longer than usual. */
function headOf(file: URL): Buffer {
  const page = openSync(file, 'r');
  try {
    const bytes = Buffer.alloc(HEAD_BYTES);
    const head = bytes.subarray(0, readSync(page, bytes));
    return head.length < HEAD_BYTES || head.includes('</head>') ? head : readFileSync(file);
  } finally {
    closeSync(page);
  }
}

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
        if (existsSync(file) && headOf(file).includes(ASKS_NOT_TO_BE_LISTED)) hidden.add(pathname);
      }
    },
  },
});

/** Whether the page at the path (under the base path, without a slash before it) asked not to be listed. */
export const isHidden = (path: string): boolean => hidden.has(path);
