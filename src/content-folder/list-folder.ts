import { lstatSync, readdirSync, type Dirent } from 'node:fs';
import { join } from 'node:path';
import { byteOrder } from '../text/byte-order.ts';

/** Why something in a folder is no file of ours: a link, a pipe, socket or device, a hidden name, a name that can't be read. */
export type ForeignKind = 'link' | 'special' | 'hidden' | 'unreadable';

/** Something that is neither a plain file nor a plain folder that may be entered; an empty path is the folder itself. */
export interface ForeignEntry {
  path: string;
  kind: ForeignKind;
}

/** All that lies below a folder; every path is told with slashes, in a stable order, and none is passed over. */
export interface FolderListing {
  /** Plain files. */
  files: string[];
  /** What is not read, written, followed or published. */
  foreign: ForeignEntry[];
  /** Files that a desktop leaves behind (.DS_Store, Thumbs.db); harmless, and never published. */
  leftBehind: string[];
}

const LEFT_BEHIND = /^(?:\.DS_Store|\.localized|\.directory|\.gitkeep|\._.+|~\$.+|Thumbs\.db|desktop\.ini)$/i;

/**
 * Lists a folder by what lies on the disk itself: no link is ever followed. The one list that check, build, fix, import
 * and addresses share, so that nothing is published or written that was not looked at.
 * @returns undefined where there is no such folder
 */
export function listFolder(dir: string): FolderListing | undefined {
  const root = lstatSync(dir.replace(/(?<=[^/\\])[/\\]+$/, ''), { throwIfNoEntry: false });
  const listing: FolderListing = { files: [], foreign: [], leftBehind: [] };
  if (root?.isSymbolicLink()) listing.foreign.push({ path: '', kind: 'link' });
  else if (root?.isDirectory()) walk(dir, '', listing);
  else return undefined;
  return listing;
}

/** The plain files below a folder; none where there is no such folder. */
export const listFiles = (dir: string): string[] => listFolder(dir)?.files ?? [];

function walk(dir: string, below: string, listing: FolderListing): void {
  for (const found of entriesOf(join(dir, below), below, listing)) {
    const path = below + found.name;
    const kind = foreignKind(found);
    if (found.isFile() && LEFT_BEHIND.test(found.name)) listing.leftBehind.push(path);
    else if (kind) listing.foreign.push({ path, kind });
    else if (found.isDirectory()) walk(dir, `${path}/`, listing);
    else listing.files.push(path);
  }
}

function entriesOf(folder: string, below: string, { foreign }: FolderListing): Dirent[] {
  try {
    return readdirSync(folder, { withFileTypes: true }).sort((a, b) => byteOrder(a.name, b.name));
  } catch {
    foreign.push({ path: below.slice(0, -1), kind: 'unreadable' });
    return [];
  }
}

function foreignKind(found: Dirent): ForeignKind | undefined {
  if (found.isSymbolicLink()) return 'link';
  if (!found.isFile() && !found.isDirectory()) return 'special';
  if (found.name.includes('\uFFFD')) return 'unreadable';
  return found.name.startsWith('.') ? 'hidden' : undefined;
}
