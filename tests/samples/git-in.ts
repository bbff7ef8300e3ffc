import { execFileSync } from 'node:child_process';

/**
 * For tests: what git says in a folder, as an invented author with whom nobody's settings interfere.
 * @param at the instant of a commit, ISO with its zone; the present one without it
 * @throws Error where git says no
 */
export function gitIn(folder: string, args: readonly string[], at?: string): string {
  const as = ['-c', 'user.name=Thử', '-c', 'user.email=thu@example.vn', '-c', 'commit.gpgsign=false'];
  const dates = at === undefined ? {} : { GIT_AUTHOR_DATE: at, GIT_COMMITTER_DATE: at };
  return execFileSync('git', ['-C', folder, ...as, ...args], {
    encoding: 'utf8',
    env: { ...process.env, ...dates },
  });
}
