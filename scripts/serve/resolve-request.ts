import { statSync } from 'node:fs';
import { join, resolve, sep } from 'node:path';

/** What a plain static host does with a request. */
export type Answer =
  | { kind: 'file'; file: string }
  /** A folder asked for without its slash: the same address with the slash. */
  | { kind: 'redirect'; location: string }
  | { kind: 'not-found' }
  /** The address is not well written, or points out of the site's folder. */
  | { kind: 'refused' };

/** What stands at a path; nothing where the file system can't say (a name too long, links in a ring, no permission). */
function kindOf(path: string): 'file' | 'folder' | undefined {
  try {
    const found = statSync(path, { throwIfNoEntry: false });
    return found?.isFile() ? 'file' : found?.isDirectory() ? 'folder' : undefined;
  } catch {
    return undefined;
  }
}

/**
 * Finds what stands at a requested path (still percent-encoded, without query) of a site in the folder `root` under
 * `basePath`: the file itself, or the index.html of a folder.
 */
export function resolveRequest(path: string, { root, basePath }: { root: string; basePath: string }): Answer {
  const decoded = decodePath(path);
  if (decoded === undefined) return { kind: 'refused' };
  // An address that begins with two slashes names another host, and so would a redirect made of it.
  if (decoded.includes('//')) return { kind: 'not-found' };
  if (`${decoded}/` === basePath) return { kind: 'redirect', location: basePath };
  if (!decoded.startsWith(basePath)) return { kind: 'not-found' };
  const target = resolve(root, `./${decoded.slice(basePath.length)}`);
  if (target !== resolve(root) && !target.startsWith(resolve(root) + sep)) return { kind: 'refused' };
  const kind = kindOf(target);
  if (kind === 'file') return decoded.endsWith('/') ? { kind: 'not-found' } : { kind: 'file', file: target };
  const index = join(target, 'index.html');
  if (kind !== 'folder' || kindOf(index) !== 'file') return { kind: 'not-found' };
  return decoded.endsWith('/') ? { kind: 'file', file: index } : { kind: 'redirect', location: `${path}/` };
}

function decodePath(path: string): string | undefined {
  try {
    const decoded = decodeURIComponent(path);
    return decoded.includes('\0') || decoded.includes('\\') ? undefined : decoded;
  } catch {
    return undefined;
  }
}
