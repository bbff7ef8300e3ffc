import type { Content } from '../content/content.ts';
import { publishedFiles } from '../../src/content-folder/published-files.ts';

const known = new WeakMap<Content, ReadonlyMap<string, string>>();

/** The files that are published as they are, by their paths on the site, each with the folder that it lies below. */
export function publicFiles(content: Content): ReadonlyMap<string, string> {
  const folders = { contentDir: content.dir, publicDir: content.publicDir };
  const files =
    known.get(content) ?? new Map(publishedFiles(folders).map(({ path, folder }) => [path, folder] as const));
  known.set(content, files);
  return files;
}
