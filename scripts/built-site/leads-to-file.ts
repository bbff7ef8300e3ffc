import { statSync } from 'node:fs';
import { join } from 'node:path';

/**
 * Whether a path of a built site, below its base path and as it stands in a link, leads to a file: a page where it is
 * empty or ends with a slash. A path whose percent signs mean nothing leads nowhere.
 */
export function leadsToFile(siteDir: string, path: string): boolean {
  const file = join(siteDir, decoded(path) ?? '\0', path === '' || path.endsWith('/') ? 'index.html' : '');
  return !file.includes('\0') && (statSync(file, { throwIfNoEntry: false })?.isFile() ?? false);
}

function decoded(path: string): string | undefined {
  try {
    return decodeURIComponent(path);
  } catch {
    return undefined;
  }
}
