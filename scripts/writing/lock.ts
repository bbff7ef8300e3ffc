import { mkdirSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { isRunning, thisProcess, type RunningProcess } from './running-process.ts';

/** Who holds a lock. */
interface Holder extends RunningProcess {
  /** What it does, for whoever waits. */
  work: string;
}

const POLL_MS = 200;

/**
 * Does the work while no other process holds the lock file; waits for the one that does, and lets a dead one's lock be.
 * @param work what is done, in Vietnamese, for those that wait
 * @param onWait told once, where there is somebody to wait for
 */
export async function withLock<T>(
  file: string,
  work: string,
  onWait: (holder: { pid: number; work: string }) => void,
  run: () => Promise<T>,
): Promise<T> {
  mkdirSync(dirname(file), { recursive: true });
  const text = JSON.stringify({ ...thisProcess(), work } satisfies Holder);
  for (let told = false; !take(file, text); await wait(POLL_MS)) {
    const holder = parsed(textOf(file) ?? '');
    if (holder && !told) onWait(holder);
    told ||= holder !== undefined;
  }
  const release = (): void => {
    if (textOf(file) === text) rmSync(file, { force: true });
  };
  process.once('exit', release);
  try {
    return await run();
  } finally {
    process.off('exit', release);
    release();
  }
}

/** Takes the lock where it is free, or where whoever held it runs no more. */
function take(file: string, text: string): boolean {
  const held = textOf(file);
  if (held !== undefined) {
    const holder = parsed(held);
    if (holder ? isRunning(holder) : isYoung(file)) return false;
    putAside(file, held);
  }
  try {
    writeFileSync(file, text, { flag: 'wx' });
    return true;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'EEXIST') return false;
    throw error;
  }
}

/** Whether a lock that says nothing may still be on its way to the disk. */
const isYoung = (file: string): boolean =>
  Date.now() - (statSync(file, { throwIfNoEntry: false })?.mtimeMs ?? 0) < 5000;

/** Takes a dead process' lock away; one that somebody took in the same moment comes back. */
function putAside(file: string, dead: string): void {
  const aside = `${file}.${process.pid}`;
  try {
    renameSync(file, aside);
    const found = textOf(aside);
    if (found !== undefined && found !== dead) writeFileSync(file, found, { flag: 'wx' });
  } catch {
    // Somebody else was faster.
  }
  rmSync(aside, { force: true });
}

function parsed(text: string): Holder | undefined {
  try {
    const { pid, began, work } = JSON.parse(text) as Holder;
    return { pid: Number(pid), began: Number(began), work: String(work) };
  } catch {
    return undefined;
  }
}

function textOf(file: string): string | undefined {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    return undefined;
  }
}
