import { closeSync, openSync, readdirSync, readSync } from 'node:fs';
import { join } from 'node:path';

/**
 * What stands at an address of a built site: a page, an old address that leads to a new one by content/chuyen-huong.yaml
 * or says that its page is gone, or a list that is empty by now and leads to the list above it.
 */
export type Standing = 'page' | 'redirect' | 'parent' | 'gone';

/** Pages that have no address of their own or are no part of the public site. */
const NOT_PUBLISHED = /^(?:404\.html$|quan-tri\/|pagefind\/)/;

/** Whether a page is part of the public site, by its file or its path. */
export const isPublished = (path: string): boolean => !NOT_PUBLISHED.test(path);

/** The file of every page of a built site, under the base path, in order; many times faster than by a pattern. */
export const pageFiles = (siteDir: string): string[] =>
  readdirSync(siteDir, { recursive: true, encoding: 'utf8' })
    .map((file) => file.replaceAll('\\', '/'))
    .filter((file) => /(?:^|\/)index\.html$/.test(file))
    .sort();

/** Every public address of a built site, under the base path, and what stands there. */
export function builtAddresses(siteDir: string): Map<string, Standing> {
  const files = pageFiles(siteDir).filter(isPublished);
  return new Map(
    files.map((file) => [file.replace(/index\.html$/, ''), standingOf(beginningOf(join(siteDir, file)))]),
  );
}

/** Longer than a page's first tag; a site's pages are hundreds of megabytes. */
const FIRST_BYTES = 512;

function beginningOf(path: string): string {
  const file = openSync(path, 'r');
  try {
    const bytes = Buffer.alloc(FIRST_BYTES);
    return bytes.toString('utf8', 0, readSync(file, bytes));
  } finally {
    closeSync(file);
  }
}

/** What a page says of itself in its first tag (scripts/build/redirect-page.ts). */
export function standingOf(html: string): Standing {
  const mark = /^<!doctype html>\s*<html [^>]*data-redirect="(entry|parent|gone)"/i.exec(html)?.[1];
  return mark === undefined ? 'page' : mark === 'entry' ? 'redirect' : (mark as 'parent' | 'gone');
}
