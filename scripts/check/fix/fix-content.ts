import { join } from 'node:path';
import { readPlainFile } from '../../content/read-plain-file.ts';
import { writeWhole } from '../../writing/write-whole.ts';
import { listFiles } from '../../../src/content-folder/list-folder.ts';
import { displayName } from '../../content/open-file.ts';
import { MAX_BYTES } from '../../content/source-text.ts';
import { fixFile, type Change } from './fix-file.ts';

/** What `--fix` changed in one file of the folder. */
export interface FixedFile {
  file: string;
  changes: Change[];
}

/**
 * Mends what is mechanical in every entry and list of a content folder. Each file is written whole or not at all;
 * in a dry run nothing is written.
 */
export function fixContent(dir: string, dryRun: boolean): FixedFile[] {
  return listFiles(dir).flatMap((path) => {
    const bytes = readBytes(join(dir, path));
    const fixed = bytes && fixFile(bytes, path);
    if (!fixed) return [];
    if (!dryRun) writeWhole(join(dir, path), fixed.text);
    return [{ file: displayName(dir, path), changes: fixed.changes }];
  });
}

function readBytes(path: string): Uint8Array | undefined {
  try {
    return readPlainFile(path, MAX_BYTES);
  } catch {
    return undefined;
  }
}

/** The changes for a terminal, each on one line, and how many there are. */
export function formatFixes(fixed: readonly FixedFile[], dryRun: boolean): string {
  const lines = fixed.flatMap(({ file, changes }) =>
    changes.map(({ line, what, before, after }) => `${file}:${line}  ${what}: ‘${before}’ → ‘${after}’`),
  );
  const count = `${lines.length} chỗ trong ${fixed.length} tệp`;
  if (lines.length === 0) return 'Không có gì để sửa tự động.\n';
  const said = dryRun ? `Sẽ sửa ${count}; chưa ghi gì (--dry-run).` : `Đã sửa ${count}.`;
  return ['TỰ SỬA', ...lines, '', said, ''].join('\n');
}
