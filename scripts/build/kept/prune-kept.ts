import { globSync, rmSync, statSync } from 'node:fs';
import { join } from 'node:path';

/** What builds keep for the next ones: drawn pictures and posters, programs, compiled code, and a folder for each content folder that was built. */
const KEPT = ['link-previews/*', 'posters/*', 'programs/*', 'compiled/*/*', '[0-9a-f]'.repeat(12)];

/** Whatever no build has used for so many days is taken away. */
export const KEPT_DAYS = 30;

const DAY = 24 * 60 * 60 * 1000;

/**
 * Takes away what builds kept and none has used for {@link KEPT_DAYS} days. Whatever is used has the time of its last use
 * (picture-cache.ts, kept-program.ts), compiled code that of its making; a clock that is wrong costs work, never a page.
 * @param now milliseconds since 1970
 * @returns how many pictures and folders went
 */
export function pruneKept(now: number, folder = '.build'): number {
  const old = globSync(KEPT, { cwd: folder })
    .map((name) => join(folder, name))
    .filter((path) => {
      const found = statSync(path, { throwIfNoEntry: false });
      return found && found.mtimeMs < now - KEPT_DAYS * DAY;
    });
  return old.filter(takeAway).length;
}

/** Whether it went: what may not be taken away, as another user's, costs room, never a site. */
function takeAway(path: string): boolean {
  try {
    rmSync(path, { recursive: true, force: true });
    return true;
  } catch {
    return false;
  }
}
