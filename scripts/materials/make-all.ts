import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { PosterFile } from '../../src/posters/poster-files.ts';
import { writeWhole } from '../writing/write-whole.ts';

/** A file that is asked for, under the name that it gets. */
export interface Wanted {
  name: string;
  file: Pick<PosterFile, 'kept' | 'make'>;
}

/** Files that are made at a time: one is packed on another core while the next is laid out. */
const AT_ONCE = 4;

/** Makes the files and puts those that differ into a folder. @returns how many these are */
export async function makeAll(
  wanted: readonly Wanted[],
  out: string,
  told: (done: number, all: number) => void,
): Promise<number> {
  const queue = [...wanted];
  let [done, changed] = [0, 0];
  const work = async (): Promise<void> => {
    for (let next = queue.shift(); next; next = queue.shift()) {
      const place = join(out, next.name);
      const bytes = await next.file.make();
      if (!existsSync(place) || !readFileSync(place).equals(bytes)) {
        writeWhole(place, bytes);
        changed += 1;
      }
      told((done += 1), wanted.length);
    }
  };
  await Promise.all(Array.from({ length: AT_ONCE }, work));
  return changed;
}
