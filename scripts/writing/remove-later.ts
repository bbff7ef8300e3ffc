import { spawn } from 'node:child_process';
import { mkdirSync, renameSync, rmSync } from 'node:fs';
import { basename, join, resolve } from 'node:path';

/** Where things lie that nobody needs any more; what a killed removal leaves goes with the next one. */
const BIN = resolve('.build/removed');

const REMOVE = "require('node:fs').rmSync(process.argv[1], { recursive: true, force: true })";

/** How many were thrown away by this process. */
let thrown = 0;

/**
 * Takes a folder away at once, where there is one, and lets a process of its own remove its files: of thousands that takes
 * seconds, which nobody should wait for. What lies on another file system is removed on the spot.
 * @throws Error of the file system where it can't be taken away
 */
export function removeLater(path: string): void {
  try {
    mkdirSync(BIN, { recursive: true });
    renameSync(path, join(BIN, `${basename(path)}.${process.pid}.${(thrown += 1)}`));
  } catch {
    return rmSync(path, { recursive: true, force: true });
  }
  spawn(process.execPath, ['-e', REMOVE, BIN], { detached: true, stdio: 'ignore' }).unref();
}
