import {
  closeSync,
  fchmodSync,
  fsyncSync,
  mkdirSync,
  openSync,
  renameSync,
  rmSync,
  lstatSync,
  writeFileSync,
} from 'node:fs';
import { dirname } from 'node:path';

/**
 * Writes a file whole or not at all, beside its place first: neither an interrupted command nor a full disk leaves half
 * of it, nor a power cut half of what replaces an older text, which stays until the new one is on the disk. The older
 * file's permissions stay. A link that stands where the file or its draft goes is replaced, never written through.
 */
export function writeWhole(path: string, content: string | Uint8Array): void {
  mkdirSync(dirname(path), { recursive: true });
  const draft = `${path}.part`;
  const older = lstatSync(path, { throwIfNoEntry: false });
  rmSync(draft, { force: true });
  const file = openSync(draft, 'wx');
  try {
    writeFileSync(file, content);
    if (older?.isFile()) {
      fchmodSync(file, older.mode);
      fsyncSync(file);
    }
  } catch (error) {
    closeSync(file);
    rmSync(draft, { force: true });
    throw error;
  }
  closeSync(file);
  renameSync(draft, path);
}
