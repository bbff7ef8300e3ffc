import { closeSync, constants, fstatSync, openSync, readFileSync } from 'node:fs';

/**
 * The bytes of a plain file. Neither follows a link nor waits at a pipe that has taken the file's place since the folder
 * was listed.
 * @param most bytes; a larger file is not read
 * @throws Error where it is no plain file, too large or can't be opened
 */
export function readPlainFile(path: string, most = Number.POSITIVE_INFINITY): Buffer {
  const handle = openSync(path, constants.O_RDONLY | constants.O_NOFOLLOW | constants.O_NONBLOCK);
  try {
    const found = fstatSync(handle);
    if (!found.isFile() || found.size > most) throw new Error(`${path}: không phải tệp thường hoặc quá lớn`);
    return readFileSync(handle);
  } finally {
    closeSync(handle);
  }
}
