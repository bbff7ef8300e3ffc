import { existsSync, readFileSync } from 'node:fs';
import { askGit } from '../../src/content-folder/ask-git.ts';
import { writeWhole } from '../writing/write-whole.ts';
import type { Counts } from './counts.ts';
import { TEST_DIR } from './sites.ts';

/** What a run of all tests leaves when it has ended: what it ran on and how each stage went. */
export interface LastRun {
  /** The commit that was checked out when it began; absent outside of git. */
  commit: string | undefined;
  /** Whether every file was as that commit has it. */
  isClean: boolean;
  stages: readonly { title: string; counts: Counts }[];
}

/** Where a run that ended tells of itself, from the project's folder on; a run that begins removes it. */
export const LAST_RUN = '.build/test/run.json';

const file = (dir: string): string => `${dir}/run.json`;

/** What is checked out in a folder of git. */
export function checkedOut(folder: string): Pick<LastRun, 'commit' | 'isClean'> {
  const commit = askGit(folder, 'rev-parse', 'HEAD')?.trim();
  return { commit, isClean: commit !== undefined && askGit(folder, 'status', '--porcelain') === '' };
}

/** Leaves word of a run that has ended. */
export const writeLastRun = (run: LastRun, dir = TEST_DIR): void =>
  writeWhole(file(dir), `${JSON.stringify(run, null, 2)}\n`);

/** The last run on this machine; undefined where none has ended since the last one began. */
export const readLastRun = (dir = TEST_DIR): LastRun | undefined =>
  existsSync(file(dir)) ? (JSON.parse(readFileSync(file(dir), 'utf8')) as LastRun) : undefined;
