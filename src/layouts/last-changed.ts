import { resolve } from 'node:path';
import { askGit } from '../content-folder/ask-git.ts';
import { todayInVietnam } from '../site/environment.ts';

/**
 * The day of the last commit that touched each file below the folder, by absolute path. Empty where the folder is in no
 * repository, or where its history was cut short: a wrong day is worse than none.
 */
export function lastChanges(folder: string): ReadonlyMap<string, string> {
  const top = askGit(folder, 'rev-parse', '--show-toplevel')?.trim();
  const days = new Map<string, string>();
  if (top === undefined || askGit(folder, 'rev-parse', '--is-shallow-repository')?.trim() !== 'false')
    return days;
  const log = askGit(folder, 'log', '--format=%x00%ct', '--name-only', '--no-renames', '--', '.');
  for (const commit of (log ?? '').split('\0').slice(1)) {
    const [seconds, ...files] = commit.split('\n');
    const day = todayInVietnam(new Date(Number(seconds) * 1000));
    for (const file of files)
      if (file !== '' && !days.has(resolve(top, file))) days.set(resolve(top, file), day);
  }
  return days;
}
