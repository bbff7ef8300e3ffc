import type { Content } from '../content/content.ts';
import { listFiles } from '../../src/content-folder/list-folder.ts';

const known = new WeakMap<Content, ReadonlySet<string>>();

/** The files of public/, as paths with slashes; none when the folder is not there. */
export function publicFiles(content: Content): ReadonlySet<string> {
  const files = known.get(content) ?? new Set(listFiles(content.publicDir));
  known.set(content, files);
  return files;
}
