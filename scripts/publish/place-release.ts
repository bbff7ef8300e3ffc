import { mkdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { needRecord } from '../built-site/build-record.ts';
import { withLock } from '../writing/lock.ts';
import { writeWhole } from '../writing/write-whole.ts';
import { copySite, type BeforeAct } from './copy-site.ts';
import { digestOf, formatManifest, MANIFEST, SIGNATURE, signText } from './manifest.ts';
import {
  beforeFile,
  liveRelease,
  namesIn,
  nextRelease,
  releaseBefore,
  releasesDir,
  releasesIn,
  switchTo,
  type Release,
} from './places.ts';
import { dropUnlisted, listed, shareNamedFiles } from './share-named-files.ts';

/** A built site that is to be published. */
export interface Placement {
  /** The built site. */
  from: string;
  /** The folder that is published to. */
  to: string;
  /** How many releases stay, the live one among them. */
  keep: number;
  /** File of the private key that signs the list of files. */
  key: string | undefined;
}

/** Held while the live release is chosen, never while files are copied: going back must not wait. */
export const switchLock = (to: string): string => join(to, '.chuyen.lock');

const NEW = '.moi-';
const GONE = '.bo-';

/**
 * Publishes a built site: a copy beside the others, its list of files, and only when all of it stands the switch of the
 * one link that the web server follows. Whatever stops it, the live site stays whole. Run it under the lock of the folder.
 * @param settle brings what was written to the disk, before anything points to it
 * @throws Error of the file system or of the key; the live site is then as it was
 */
export async function placeRelease(
  { from, to, keep, key }: Placement,
  settle: (folder: string) => void = () => {},
  beforeAct: BeforeAct = () => {},
): Promise<Release> {
  const record = needRecord(from);
  const releases = releasesDir(to);
  mkdirSync(releases, { recursive: true, mode: 0o755 });
  sweep(releases);
  const staged = join(releases, NEW + String(process.pid));
  // Not with its parents: of a disk that lets nobody write, Node would say that the folder is not there.
  mkdirSync(staged);
  try {
    const site = join(staged, 'trang');
    const live = liveRelease(to);
    const [earlier] = live ? listed([live]) : [];
    const { commit, siteDate, baseUrl } = record;
    const files = await copySite(
      from,
      site,
      earlier && { site: earlier.release.site, ...earlier },
      beforeAct,
    );
    const text = formatManifest({ commit, siteDate, baseUrl, files });
    beforeAct('write the list');
    if (key !== undefined) writeFileSync(join(site, SIGNATURE), signText(text, key), { mode: 0o644 });
    writeFileSync(join(site, MANIFEST), text, { mode: 0o644 });
    settle(staged);
    const release = nextRelease(to, siteDate, digestOf(Buffer.from(text)));
    beforeAct('name the release');
    renameSync(staged, release.folder);
    beforeAct('share files');
    shareNamedFiles(releasesIn(to));
    await makeLive(to, release, beforeAct);
    beforeAct('drop old releases');
    prune(to, keep, beforeAct);
    return release;
  } finally {
    rmSync(staged, { recursive: true, force: true });
  }
}

/** Switches to a new release, which remembers the one before it. */
const makeLive = (to: string, release: Release, beforeAct: BeforeAct): Promise<void> =>
  withLock(
    switchLock(to),
    'chuyển bản',
    () => {},
    async () => {
      beforeAct('remember the release before');
      writeWhole(beforeFile(release), `${liveRelease(to)?.id ?? ''}\n`);
      beforeAct('switch');
      switchTo(to, release);
    },
  );

/** Takes old releases away; the live one and the one before it always stay. */
function prune(to: string, keep: number, beforeAct: BeforeAct): void {
  const all = releasesIn(to);
  const live = liveRelease(to);
  const kept = new Set([
    live?.id,
    live && releaseBefore(to, live)?.id,
    ...all.slice(-keep).map(({ id }) => id),
  ]);
  for (const { id, folder } of all.filter((release) => !kept.has(release.id))) {
    beforeAct(`drop ${id}`);
    renameSync(folder, join(releasesDir(to), GONE + id));
  }
  sweep(releasesDir(to));
  dropUnlisted(releasesIn(to));
}

/** Removes what a stopped publishing left, and what is gone. */
function sweep(releases: string): void {
  for (const name of namesIn(releases).filter((found) => found.startsWith(NEW) || found.startsWith(GONE)))
    rmSync(join(releases, name), { recursive: true, force: true });
}
