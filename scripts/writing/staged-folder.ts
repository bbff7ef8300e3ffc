import { chmodSync, cpSync, mkdirSync, readdirSync, renameSync, rmdirSync, rmSync, statSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { removeLater } from './remove-later.ts';
import { isRunning, thisProcess, type RunningProcess } from './running-process.ts';

/** A folder in the making, beside the one whose place it takes. */
export interface StagedFolder {
  path: string;
  /**
   * Puts it where the target is, readable for a web server whatever the umask; the older folder goes only when it
   * stands.
   * @throws Error of the file system; the older folder then stands as it was
   */
  place: () => void;
  /** Takes it away, where it was not placed. */
  discard: () => void;
}

type Role = 'new' | 'old';
const besideName = (target: string, role: Role, { pid, began }: RunningProcess): string =>
  `${target}.${began}.${role}-${pid}`;

/** Begins a folder beside `target`, thus on the same file system: what can be renamed is never half there. */
export function stageFolder(target: string): StagedFolder {
  const own = thisProcess();
  const path = besideName(target, 'new', own);
  mkdirSync(path, { recursive: true });
  return {
    path,
    place: () => {
      makeReadable(path);
      replaceFolder(path, target, besideName(target, 'old', own));
    },
    discard: () => rmSync(path, { recursive: true, force: true }),
  };
}

/** Moves a folder to where an empty one may stand, also to another file system. */
export function moveFolder(from: string, to: string): void {
  rmSync(to, { recursive: true, force: true });
  try {
    renameSync(from, to);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EXDEV') throw error;
    cpSync(from, to, { recursive: true });
    rmSync(from, { recursive: true });
  }
}

function replaceFolder(from: string, to: string, old: string): void {
  const stands = statSync(to, { throwIfNoEntry: false }) !== undefined;
  if (stands) renameSync(to, old);
  try {
    renameSync(from, to);
  } catch (error) {
    if (stands) renameSync(old, to);
    throw error;
  }
  removeQuietly(old);
}

/** Folders 755, files 644: a site is for everybody, also where the builder's umask or its copies of files say otherwise. */
function makeReadable(folder: string): void {
  chmodSync(folder, 0o755);
  for (const found of readdirSync(folder, { withFileTypes: true })) {
    const path = join(folder, found.name);
    if (found.isDirectory()) makeReadable(path);
    else if (found.isFile()) chmodSync(path, 0o644);
  }
}

/**
 * Heals what a killed command left beside the target: a folder that had been moved aside comes back where nothing stands
 * in its place, the rest is taken away. What belongs to a process that still runs is let be.
 * @returns whether a folder came back
 */
export function healFolder(target: string): boolean {
  const left = leftovers(target);
  const [last] = left.filter(({ role }) => role === 'old').sort((a, b) => b.changedAt - a.changedAt);
  const comesBack = last !== undefined && makeWay(target);
  if (comesBack) renameSync(last.path, target);
  for (const { path } of left) if (!comesBack || path !== last.path) removeQuietly(path);
  return comesBack;
}

/** Whether nothing stands at the target, or nothing but an empty folder, which goes. */
function makeWay(target: string): boolean {
  if (statSync(target, { throwIfNoEntry: false }) === undefined) return true;
  try {
    rmdirSync(target);
    return true;
  } catch {
    return false;
  }
}

function leftovers(target: string): { path: string; role: Role; changedAt: number }[] {
  const folder = dirname(target);
  const start = `${basename(target)}.`;
  return namesIn(folder).flatMap((name) => {
    const [, began, role, pid] = name.startsWith(start)
      ? (/^(\d+)\.(new|old)-(\d+)$/.exec(name.slice(start.length)) ?? [])
      : [];
    if (!began || !role || !pid || isRunning({ pid: Number(pid), began: Number(began) })) return [];
    const path = join(folder, name);
    return [{ path, role: role as Role, changedAt: statSync(path).ctimeMs }];
  });
}

function namesIn(folder: string): string[] {
  try {
    return readdirSync(folder);
  } catch {
    return [];
  }
}

/** What can't be removed now is left to the next run; nothing depends on it. */
function removeQuietly(path: string): void {
  try {
    removeLater(path);
  } catch {
    // A file of another owner lies in it.
  }
}
