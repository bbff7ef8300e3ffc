import { execFile } from 'node:child_process';
import { rmSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { promisify } from 'node:util';
import { environmentOf, TEST_DIR, type TestSite } from '../../scripts/test/sites.ts';
import { writeFolder, type FolderFiles } from './editing-room-folder.ts';

const PROJECT = resolve(import.meta.dirname, '../..');
/** Of this worker's tests alone: others lay out theirs meanwhile. */
const EDITED = join(TEST_DIR, `edited-${process.env['TEST_PARALLEL_INDEX'] ?? ''}`);

/** Lays out content/ and public/ as an editor has left them in the folder, and nothing of an earlier run. */
export function layOut(files: FolderFiles): string {
  rmSync(EDITED, { recursive: true, force: true });
  writeFolder(files, EDITED);
  return EDITED;
}

/** Runs one of the project's programs over such a folder. @throws Error with what it printed where it fails */
export async function runOver(
  dir: string,
  site: TestSite,
  script: string,
  ...args: string[]
): Promise<string> {
  const env = { ...process.env, ...environmentOf(site), CONTENT_DIR: join(dir, 'content') };
  const options = [script, '--public', join(dir, 'public'), ...args];
  const { stdout } = await promisify(execFile)(process.execPath, options, { cwd: PROJECT, env });
  return stdout;
}
