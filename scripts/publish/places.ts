import { lstatSync, readdirSync, readFileSync, readlinkSync, renameSync, rmSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';

/** The link that a web server follows: to the site of the release that is live. */
export const LIVE = 'dang-chay';

/** Where the releases lie, each in a folder of its own, below the folder that is published to. */
const RELEASES = 'ban';

/** A site that was published, whole: its folder is never changed but for files of its neighbours (share-named-files.ts). */
export interface Release {
  /** Running number, day and the beginning of its list's digest: `0007-2026-11-24-1a2b3c4d`. */
  id: string;
  folder: string;
  /** The web server's root. */
  site: string;
}

const ID = /^\d{4,}-[\w-]+$/;

/** The folder that holds the releases. */
export const releasesDir = (to: string): string => join(to, RELEASES);

const releaseOf = (to: string, id: string): Release => ({
  id,
  folder: join(to, RELEASES, id),
  site: join(to, RELEASES, id, 'trang'),
});

/** The place of a release that is numbered after all that stand. */
export function nextRelease(to: string, day: string, digest: string): Release {
  const last = Math.max(0, ...releasesIn(to).map(({ id }) => Number.parseInt(id, 10)));
  return releaseOf(to, `${String(last + 1).padStart(4, '0')}-${day}-${digest.slice(0, 8)}`);
}

/** All releases that stand, the oldest first. */
export const releasesIn = (to: string): Release[] =>
  namesIn(releasesDir(to))
    .filter((name) => ID.test(name))
    .sort((a, b) => Number.parseInt(a, 10) - Number.parseInt(b, 10))
    .map((id) => releaseOf(to, id));

/** The release that readers see; nothing before the first one. */
export function liveRelease(to: string): Release | undefined {
  const id = linkTarget(join(to, LIVE))?.split('/')[1];
  return releasesIn(to).find((release) => release.id === id);
}

/** The file that says which release was live before one took its place. */
export const beforeFile = ({ folder }: Release): string => join(folder, 'ban-truoc.txt');

/** The release that was live before this one; nothing where there was none or it is gone. */
export function releaseBefore(to: string, release: Release): Release | undefined {
  const before = textOf(beforeFile(release))?.trim();
  return releasesIn(to).find(({ id }) => id === before);
}

/** Makes a release the live one, in one act of the file system: whoever asks gets the old or the new site. */
export function switchTo(to: string, { id }: Release): void {
  const draft = join(to, `.${LIVE}-${process.pid}`);
  rmSync(draft, { force: true });
  symlinkSync(`${RELEASES}/${id}/trang`, draft);
  renameSync(draft, join(to, LIVE));
}

/** Names in a folder; none where it does not stand. */
export function namesIn(folder: string): string[] {
  try {
    return readdirSync(folder).sort();
  } catch {
    return [];
  }
}

function linkTarget(path: string): string | undefined {
  return lstatSync(path, { throwIfNoEntry: false })?.isSymbolicLink() ? readlinkSync(path) : undefined;
}

function textOf(file: string): string | undefined {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    return undefined;
  }
}
