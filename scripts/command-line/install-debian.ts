import { existsSync } from 'node:fs';
import { withLock } from '../writing/lock.ts';
import { runCommand, type Output } from './run-command.ts';

const QUIET = { DEBIAN_FRONTEND: 'noninteractive', RUNLEVEL: '1' };

/**
 * Installs packages by apt-get where that can be: on Debian, as root. One process of the project at a time, as apt bears
 * no other beside it; services are not started.
 */
export async function installDebian(packages: readonly string[], output: Output = 'terminal'): Promise<void> {
  if (!existsSync('/etc/debian_version') || process.getuid?.() !== 0) return;
  await withLock(
    '.build/apt.lock',
    packages.join(' '),
    () => {},
    async () => {
      await runCommand('apt-get', ['update', '-qq'], QUIET, output);
      await runCommand('apt-get', ['install', '-y', '-qq', ...packages], QUIET, output);
    },
  );
}
