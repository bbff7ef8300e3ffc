import { accessSync, constants, statfsSync } from 'node:fs';

/** Linux's file system in memory. */
const IN_MEMORY = '/dev/shm';
/** Room, in bytes, that the tests' temporary folders may need, sites among them. */
const ROOM = 2 * 1024 ** 3;

function hasRoom(): boolean {
  try {
    accessSync(IN_MEMORY, constants.W_OK);
    const { bavail, bsize } = statfsSync(IN_MEMORY);
    return bavail * bsize >= ROOM;
  } catch {
    return false;
  }
}

/**
 * Environment in which temporary folders lie in memory, where the machine lends enough of it. Tests make and remove tens
 * of thousands of small files there, and a disk may take longer for that than the tests for all else.
 */
export const TEMPORARY_FOLDERS: Readonly<Record<string, string>> = hasRoom() ? { TMPDIR: IN_MEMORY } : {};
