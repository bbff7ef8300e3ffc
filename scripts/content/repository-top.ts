import { spawnSync } from 'node:child_process';
import { realpathSync } from 'node:fs';
import { dirname } from 'node:path';

/**
 * The folder of the repository that keeps a content folder, absolute and without links: what git says where it keeps it,
 * else the content's parent, as outside of git or in a folder that the repository around it ignores.
 */
export function repositoryTop(contentDir: string): string {
  const folder = realpathSync(contentDir);
  const git = (...args: string[]) => spawnSync('git', ['-C', folder, ...args], { encoding: 'utf8' });
  const { status, stdout } = git('rev-parse', '--show-toplevel');
  const isKept = status === 0 && git('check-ignore', '-q', '.').status !== 0;
  return isKept ? stdout.trim() : dirname(folder);
}
