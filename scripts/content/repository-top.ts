import { realpathSync } from 'node:fs';
import { dirname } from 'node:path';
import { askGit } from '../../src/content-folder/ask-git.ts';

/**
 * The folder of the repository that keeps a content folder, absolute and without links: what git says where it keeps it,
 * else the content's parent, as outside of git or in a folder that the repository around it ignores.
 */
export function repositoryTop(contentDir: string): string {
  const folder = realpathSync(contentDir);
  const top = askGit(folder, 'rev-parse', '--show-toplevel')?.trim();
  const isIgnored = askGit(folder, 'check-ignore', '-q', '.') !== undefined;
  return top === undefined || isIgnored ? dirname(folder) : top;
}
