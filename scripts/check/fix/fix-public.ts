import { join } from 'node:path';
import { listFiles } from '../../../src/content-folder/list-folder.ts';
import { readPlainFile } from '../../content/read-plain-file.ts';
import { writeWhole } from '../../writing/write-whole.ts';
import { endingOf } from '../../public-files/examine-file.ts';
import { cleanerOf } from '../../public-files/pictures/clean-picture.ts';
import type { CleanPicture } from '../../public-files/pictures/hidden-details.ts';
import { displayName } from '../../content/open-file.ts';
import type { FixedFile } from './fix-content.ts';

/**
 * Takes what pictures of public/ tell of people, places and devices out of the files; their pixels, colours and turn
 * stay as they are, byte for byte. A picture that tells nothing is not touched; in a dry run nothing is written.
 */
export function fixPublic(dir: string, dryRun: boolean): FixedFile[] {
  return listFiles(dir).flatMap((path) => {
    const clean = readPicture(dir, path);
    if (!clean || clean.details.length === 0) return [];
    if (!dryRun) writeWhole(join(dir, path), clean.bytes);
    const before = [...new Set(clean.details.map(({ label }) => label))].join(', ');
    return [
      {
        file: displayName(dir, path),
        changes: [{ line: 1, what: 'bỏ thông tin ẩn của hình', before, after: 'không còn' }],
      },
    ];
  });
}

function readPicture(dir: string, path: string): CleanPicture | undefined {
  try {
    return cleanerOf(endingOf(path))?.(readPlainFile(join(dir, path)));
  } catch {
    return undefined;
  }
}
