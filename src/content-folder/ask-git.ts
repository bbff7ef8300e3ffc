import { spawnSync } from 'node:child_process';

/**
 * What git says of the repository that a folder lies in, paths as they are spelled; undefined where there is no git, no
 * repository, or git's answer is no.
 */
export function askGit(folder: string, ...args: string[]): string | undefined {
  const { status, stdout } = spawnSync('git', ['-C', folder, '-c', 'core.quotePath=false', ...args], {
    encoding: 'utf8',
    maxBuffer: 1e9,
  });
  return status === 0 ? stdout : undefined;
}
