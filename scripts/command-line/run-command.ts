import { spawn } from 'node:child_process';
import { delimiter, resolve } from 'node:path';

const BIN = resolve(import.meta.dirname, '../../node_modules/.bin');

/** The project's own tools and its own Node stand before those of the machine. */
const PATH = [BIN, process.env['PATH']].join(delimiter);

/** Where a command's output goes: straight to the terminal, or kept for later, as where another runs beside it. */
export type Output = 'terminal' | string[];

/**
 * Runs a command with nothing on its standard input.
 * @returns its exit code; 127 where it could not be started, 1 where a signal ended it
 */
export function runCommand(
  command: string,
  args: readonly string[],
  env: Record<string, string> = {},
  output: Output = 'terminal',
): Promise<number> {
  return new Promise((done) => {
    const child = spawn(command, args, {
      stdio: [
        'ignore',
        ...(output === 'terminal' ? (['inherit', 'inherit'] as const) : (['pipe', 'pipe'] as const)),
      ],
      env: { ...process.env, ...env, PATH },
    });
    const keep = (said: string): unknown => (output === 'terminal' ? console.error(said) : output.push(said));
    for (const stream of [child.stdout, child.stderr]) stream?.setEncoding('utf8').on('data', keep);
    child.once('error', (error) => {
      keep(`${command}: ${error.message}\n`);
      done(127);
    });
    child.once('close', (code) => done(code ?? 1));
  });
}
