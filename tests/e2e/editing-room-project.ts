import { execFile } from 'node:child_process';
import { cpSync, mkdirSync, rmSync, symlinkSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { promisify } from 'node:util';
import { environmentOf, TEST_DIR, type TestSite } from '../../scripts/test/sites.ts';
import { writeFolder, type FolderFiles } from './editing-room-folder.ts';

const PROJECT = resolve(import.meta.dirname, '../..');
const PROGRAM = ['src', 'scripts', 'astro.config.mjs', 'package.json', 'tsconfig.json', 'public'];

/** A copy of the project whose content/ and public/ are what an editor has left in the folder. */
export function projectWith(files: FolderFiles): string {
  const dir = join(TEST_DIR, 'edited-project');
  rmSync(dir, { recursive: true, force: true });
  mkdirSync(dir, { recursive: true });
  for (const name of PROGRAM) cpSync(join(PROJECT, name), join(dir, name), { recursive: true });
  symlinkSync(join(PROJECT, 'node_modules'), join(dir, 'node_modules'));
  writeFolder(files, dir);
  return dir;
}

/** Runs one of the project's programs in the copy. @throws Error with what it printed where it fails */
export async function runIn(dir: string, site: TestSite, script: string, ...args: string[]): Promise<string> {
  const env = { ...process.env, ...environmentOf(site), CONTENT_DIR: join(dir, 'content') };
  const { stdout } = await promisify(execFile)(process.execPath, [script, ...args], { cwd: dir, env });
  return stdout;
}
