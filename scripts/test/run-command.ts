import { spawn } from 'node:child_process';
import { delimiter, resolve } from 'node:path';

const BIN = resolve(import.meta.dirname, '../../node_modules/.bin');

/** The project's own tools and its own Node stand before those of the machine. */
const PATH = [BIN, process.env['PATH']].join(delimiter);

/**
 * Runs a command with its output going straight to the terminal and nothing on its standard input.
 * @returns its exit code; 127 where it could not be started, 1 where a signal ended it
 */
export function runCommand(
  command: string,
  args: readonly string[],
  env: Record<string, string> = {},
): Promise<number> {
  return new Promise((done) => {
    const child = spawn(command, args, {
      stdio: ['ignore', 'inherit', 'inherit'],
      env: { ...process.env, ...env, PATH },
    });
    child.once('error', (error) => {
      console.error(`${command}: ${error.message}`);
      done(127);
    });
    child.once('close', (code) => done(code ?? 1));
  });
}
