import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { readPlainFile } from '../content/read-plain-file.ts';
import { endingOf } from './examine-file.ts';
import { cleanerOf } from './pictures/clean-picture.ts';
import { publishedFiles, type FileFolders } from '../../src/content-folder/published-files.ts';

/**
 * Copies what a site publishes of public/ and of the content's tep/ into a folder of the build's own: the plain files that `check` has looked at
 * and nothing else, pictures without what they tell of people and places. Astro copies that folder; given public/
 * itself it would follow links and take hidden files along.
 */
export function stagePublic(folders: FileFolders, staged: string): void {
  rmSync(staged, { recursive: true, force: true });
  mkdirSync(staged, { recursive: true });
  for (const { path, folder } of publishedFiles(folders)) {
    const bytes = readPlainFile(join(folder, path));
    mkdirSync(dirname(join(staged, path)), { recursive: true });
    writeFileSync(join(staged, path), cleanerOf(endingOf(path))?.(bytes)?.bytes ?? bytes);
  }
}
