import { spawnSync } from 'node:child_process';

/**
 * What a program says of itself, in one line; undefined where it is absent or does not start.
 * @example versionOf('java', ['-version']) // 'openjdk version "17.0.15" 2025-04-15'
 */
export function versionOf(program: string, args: readonly string[] = ['--version']): string | undefined {
  const { status, stdout, stderr } = spawnSync(program, args, { encoding: 'utf8' });
  return status === 0 ? (stdout.trim() || stderr.trim()).split('\n')[0] : undefined;
}
