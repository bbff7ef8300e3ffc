import { join } from 'node:path';
import { readPlainFile } from '../../content/read-plain-file.ts';
import { writeWhole } from '../../writing/write-whole.ts';
import { endingOf } from '../../public-files/examine-file.ts';
import { cleanerOf } from '../../public-files/pictures/clean-picture.ts';
import type { CleanPicture } from '../../public-files/pictures/hidden-details.ts';
import { displayName } from '../../content/open-file.ts';
import { publishedFiles, type FileFolders } from '../../../src/content-folder/published-files.ts';
import type { FixedFile } from './fix-content.ts';

/**
 * Takes what published pictures tell of people, places and devices out of the files; their pixels, colours and turn
 * stay as they are, byte for byte. A picture that tells nothing is not touched; in a dry run nothing is written.
 */
export function fixPublic(folders: FileFolders, dryRun: boolean): FixedFile[] {
  return publishedFiles(folders).flatMap(({ path, folder }) => {
    const clean = readPicture(folder, path);
    if (!clean || clean.details.length === 0) return [];
    if (!dryRun) writeWhole(join(folder, path), clean.bytes);
    const before = [...new Set(clean.details.map(({ label }) => label))].join(', ');
    return [
      {
        file: displayName(folder, path),
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
