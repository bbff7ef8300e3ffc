import { posix } from 'node:path';

/** Scripts that wait for a tap, for the reader to come near, or for the results of a search to stand. */
const WAITING: readonly string[] = [
  'dialog',
  'reading',
  'page-feedback',
  'checklist',
  'open-parts',
  'box-suggestions',
  'suggestion-source',
  'answer-card',
];

/** Scripts that a page fetches only when it has their part: what then stands in its HTML. Any other is always counted. */
const PARTS: Record<string, string> = {
  'chosen-case': 'data-at=',
  'offer-reading': 'data-reading-aloud',
  'open-state': 'data-hours',
  'saved-pages': 'data-saved-pages',
};

/** Whether the page fetches the script as it opens. */
function isFetched(path: string, html: string): boolean {
  const part = /\/([\w-]+)\.client\.[\w-]+\.js$/.exec(path)?.[1];
  if (part === undefined) return true;
  return !WAITING.includes(part) && html.includes(PARTS[part] ?? '');
}

const LINKS =
  /<link\b(?=[^>]*\brel="(?:stylesheet|preload|modulepreload)")[^>]*?\bhref="([^"]+)"|<script\b[^>]*?\bsrc="([^"]+)"/g;
const IMPORTS = /(?:\bfrom|\bimport)\s*\(?\s*["'`]([^"'`]+\.js)["'`]/g;
const FONTS = /@font-face\s*{[^}]*?url\(["']?([^"')]+)/g;

/** What the text of a page or of one of its files names, as paths on the host. */
function namedIn(path: string, text: string): string[] {
  const at = (address: string): string => posix.resolve(posix.dirname(path), address);
  if (path.endsWith('.css')) return [...text.matchAll(FONTS)].map(([, font = '']) => at(font));
  if (path.endsWith('.js')) return [...text.matchAll(IMPORTS)].map(([, file = '']) => at(file));
  return [...text.matchAll(LINKS)].map(([, style, script]) => style ?? script ?? '');
}

/**
 * Files on the host that a page makes the browser fetch without the reader doing anything: its style sheets with their
 * fonts, its scripts and all that these import, also what they import while running. Pictures are not among them.
 * @param html the page
 * @param read text of the file that stands at a path on the host
 */
export function firstViewFiles(html: string, read: (path: string) => string): string[] {
  const files = new Set<string>(namedIn('', html));
  for (const path of files)
    if (/\.(?:css|js)$/.test(path))
      for (const named of namedIn(path, read(path))) if (isFetched(named, html)) files.add(named);
  return [...files];
}
