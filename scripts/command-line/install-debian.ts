import { existsSync } from 'node:fs';
import { withLock } from '../writing/lock.ts';
import { runCommand, type Output } from './run-command.ts';

const QUIET = { DEBIAN_FRONTEND: 'noninteractive', RUNLEVEL: '1' };
/** A mirror that does not answer is not waited for: for what the machine can do without. */
const SOON = ['http', 'https']
  .flatMap((way) => ['-o', `Acquire::${way}::Timeout=15`])
  .concat('-o', 'Acquire::Retries=0');

const apt = async (args: readonly string[], output: Output): Promise<boolean> =>
  (await runCommand('apt-get', ['-qq', ...args], QUIET, output)) === 0;

/** One process of the project at a time, as apt bears no other beside it; nothing where apt can't install. */
async function withApt(packages: readonly string[], work: () => Promise<unknown>): Promise<void> {
  if (!existsSync('/etc/debian_version') || process.getuid?.() !== 0) return;
  await withLock('.build/apt.lock', packages.join(' '), () => {}, work);
}

/** Installs packages as {@link installDebian} does, but only where the machine's lists of packages lead to them. */
export const installKnown = (packages: readonly string[]): Promise<void> =>
  withApt(packages, () => apt(['install', '-y', ...SOON, ...packages], []));

/**
 * Installs packages by apt-get where that can be: on Debian, as root. New lists of packages are fetched only where those
 * at hand don't lead to them. Services are not started.
 */
export const installDebian = (packages: readonly string[], output: Output = 'terminal'): Promise<void> =>
  withApt(packages, async () => {
    const install = ['install', '-y', ...packages];
    if (await apt(install, [])) return;
    await apt(['update'], output);
    await apt(install, output);
  });
