import { lstatSync } from 'node:fs';
import { join } from 'node:path';
import { listFiles } from '../../../src/content-folder/list-folder.ts';

/** How every file of some folders lay on the disk at one moment. */
export type FolderStamps = ReadonlyMap<string, string>;

/** Notes size, place and time of change of every file; nothing is read. */
export function stampFolders(dirs: readonly string[]): FolderStamps {
  const files = dirs.flatMap((dir) => listFiles(dir).map((file) => join(dir, file)));
  return new Map(files.flatMap((file) => stampOf(file) ?? []));
}

function stampOf(file: string): [[string, string]] | undefined {
  const found = lstatSync(file, { bigint: true, throwIfNoEntry: false });
  return found && [[file, `${found.ino} ${found.size} ${found.mtimeNs}`]];
}

/** The files that were changed, added or taken away between two moments. */
const changedBetween = (before: FolderStamps, after: FolderStamps): string[] =>
  [...new Set([...before.keys(), ...after.keys()])]
    .filter((file) => before.get(file) !== after.get(file))
    .sort();

/**
 * What was checked must be what was rendered.
 * @throws Error in Vietnamese that names the files that somebody changed in between
 */
export function refuseChanged(before: FolderStamps, dirs: readonly string[]): void {
  const changed = changedBetween(before, stampFolders(dirs));
  if (changed.length > 0)
    throw new Error(
      `Có tệp đổi trong khi dựng nên chưa được kiểm tra:\n${changed.map((file) => `  ${file}`).join('\n')}\nChạy lại lệnh dựng. Bản đang có giữ nguyên.`,
    );
}
