import type { Content } from './content.ts';
import { listFiles } from './list-files.ts';

const known = new WeakMap<Content, ReadonlySet<string>>();

/** The files of public/, as paths with slashes; none when the folder is not there. */
export function publicFiles(content: Content): ReadonlySet<string> {
  const files = known.get(content) ?? read(content.publicDir);
  known.set(content, files);
  return files;
}

function read(dir: string): ReadonlySet<string> {
  try {
    return new Set(listFiles(dir));
  } catch {
    return new Set();
  }
}
