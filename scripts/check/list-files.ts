import { readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';

const MAX_DEPTH = 6;

/** Every file below the folder, as paths with slashes, in a stable order; hidden files and endless folders are left out. */
export function listFiles(dir: string, below = '', depth = 0): string[] {
  if (depth > MAX_DEPTH) return [];
  return readdirSync(join(dir, below))
    .filter((name) => !name.startsWith('.') && name !== 'Thumbs.db' && name !== 'desktop.ini')
    .sort()
    .flatMap((name) => {
      const path = below === '' ? name : `${below}/${name}`;
      return isFolder(join(dir, path)) ? listFiles(dir, path, depth + 1) : [path];
    });
}

function isFolder(path: string): boolean {
  try {
    return statSync(path).isDirectory();
  } catch {
    return false;
  }
}
