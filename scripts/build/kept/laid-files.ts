import { hash } from 'node:crypto';
import {
  constants,
  copyFileSync,
  linkSync,
  mkdirSync,
  readdirSync,
  rmSync,
  statSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { dirname, join } from 'node:path';
import { writeWhole } from '../../writing/write-whole.ts';
import { readNote } from './read-note.ts';

const LIST = 'files.json';

interface LaidList {
  /** The time that all these files bear, in milliseconds since 1970. */
  at: number;
  /** Bytes of each file, by the digest that names it. */
  sizes: Record<string, number>;
}

/** Lays files of a site in the making where they belong; their folders stand. */
export interface LaidFiles {
  lay: (content: string | Uint8Array, place: string | URL, digest?: string) => void;
  /** Lays what stands in a file: by a link where it is one that `find` gave, else a copy, and marks that file as used (prune-kept.ts). */
  layFile: (file: string, place: string | URL) => void;
  /** The file that an earlier build laid and that is as it was then, by its digest; else nothing. */
  find: (digest: string) => string | undefined;
  /** Bytes of each file laid so far, by its digest, for the thread that saves them with its own. */
  laid: () => ReadonlyMap<string, number>;
  /** Takes in what another thread laid into the same folder at the same time. */
  add: (laid: ReadonlyMap<string, number>) => void;
  /** After the last file: what this build did not lay goes. */
  save: () => void;
}

/** The name under which a content is kept. */
export const laidDigest = (content: string | Uint8Array): string => hash('sha256', content).slice(0, 32);

/**
 * Keeps files from build to build by what is in them: a new file costs a file system many times what one more name for an
 * old one does, and most files of a build are those of the build before. A file that somebody wrote to in a built site,
 * or that a power cut left cut, no longer bears the time of its build and its size, and is made anew; so is one that was
 * given to another owner, such as a web server's user: the system lets nobody else link it. Where a file system has no
 * links, copies are kept and laid.
 * @param folder where they lie; may be emptied at any time
 * @param now the time that they are to bear, one for all threads of a build
 */
export function laidFiles(folder: string, now = new Date()): LaidFiles {
  const owner = process.geteuid?.();
  const before = readNote<LaidList>(join(folder, LIST)) ?? { at: 0, sizes: {} };
  const laid = new Map<string, number>();
  mkdirSync(folder, { recursive: true });
  const fileOf = (digest: string): string => join(folder, digest);
  const isAsItWas = (digest: string): boolean => {
    const size = before.sizes[digest];
    // Of a file that no list names, as where the build was ended before it wrote one, nothing is known.
    if (size === undefined) return false;
    const found = statSync(fileOf(digest), { throwIfNoEntry: false });
    const isOwn = owner === undefined || found?.uid === owner;
    return isOwn && found?.size === size && Math.round(found.mtimeMs) === before.at;
  };
  const isKept = (digest: string): boolean => laid.has(digest) || isAsItWas(digest);

  function layAgain(digest: string, place: string | URL): boolean {
    const size = laid.get(digest) ?? before.sizes[digest];
    if (size === undefined) return false;
    try {
      if (!laid.has(digest)) utimesSync(fileOf(digest), now, now);
      linkOrCopy(fileOf(digest), place);
    } catch {
      return false;
    }
    laid.set(digest, size);
    return true;
  }

  /** A file that can't be kept is one that the next build makes anew. */
  function keep(digest: string, place: string | URL, size: number): void {
    try {
      rmSync(fileOf(digest), { force: true });
      linkOrCopy(place, fileOf(digest));
      utimesSync(fileOf(digest), now, now);
      laid.set(digest, size);
    } catch {
      laid.delete(digest);
    }
  }

  return {
    lay(content, place, digest = laidDigest(content)) {
      if (isKept(digest) && layAgain(digest, place)) return;
      writeFileSync(place, content);
      if (content.length > 0) keep(digest, place, Buffer.byteLength(content));
    },
    layFile(file, place) {
      const digest = dirname(file) === folder ? file.slice(folder.length + 1) : undefined;
      if (digest === undefined || !layAgain(digest, place)) copyUsed(file, place, now);
    },
    find: (digest) => (isKept(digest) ? fileOf(digest) : undefined),
    laid: () => laid,
    add: (more) => more.forEach((size, digest) => laid.set(digest, size)),
    save() {
      const list: LaidList = { at: now.getTime(), sizes: Object.fromEntries(laid) };
      writeWhole(join(folder, LIST), JSON.stringify(list));
      for (const file of readdirSync(folder))
        if (file !== LIST && !laid.has(file)) rmSync(join(folder, file), { recursive: true, force: true });
    },
  };
}

/** Lays files anew, for a build that keeps nothing. */
export const plainFiles: LaidFiles = {
  lay: (content, place) => writeFileSync(place, content),
  layFile: (file, place) => copyUsed(file, place, new Date()),
  find: () => undefined,
  laid: () => new Map(),
  add: () => undefined,
  save: () => undefined,
};

/** @throws Error of the file system, where something stands at the place, too */
function linkOrCopy(file: string | URL, place: string | URL): void {
  try {
    linkSync(file, place);
  } catch {
    copyFileSync(file, place, constants.COPYFILE_EXCL);
  }
}

function copyUsed(file: string, place: string | URL, now: Date): void {
  copyFileSync(file, place);
  try {
    utimesSync(file, now, now);
  } catch {
    // Another owner's; it goes sooner.
  }
}
