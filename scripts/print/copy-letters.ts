import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { writeWhole } from '../writing/write-whole.ts';
import type { PaperPage } from './choose-pages.ts';

/**
 * Puts beside the PDF of each bulletin the same as a letter, where the site for paper has one.
 * @returns the names of the files written
 */
export function copyLetters(pages: readonly PaperPage[], siteDir: string, out: string): string[] {
  return pages.flatMap(({ path, file }) => {
    const letter = join(siteDir, path.replace(/\/$/, '.html'));
    if (!existsSync(letter)) return [];
    const name = file.replace(/\.pdf$/, '.html');
    writeWhole(join(out, name), readFileSync(letter));
    return [name];
  });
}
