import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { checkContent } from '../../scripts/check/check-content.ts';
import type { Report } from '../../scripts/content/problem.ts';

/** Folder of the fixtures, with a slash at its end. */
export const FIXTURES = fileURLToPath(new URL('../fixtures/', import.meta.url));

/** The day of all check tests. */
export const TEST_DAY = '2026-11-24';

/** Gives the work a copy of the valid fixture content in a temporary folder, and removes it afterwards. */
export function withContent<T>(work: (dir: string) => T): T {
  const dir = mkdtempSync(join(tmpdir(), 'check-'));
  try {
    cpSync(join(FIXTURES, 'content-base'), dir, { recursive: true });
    return work(dir);
  } finally {
    rmSync(dir, { recursive: true, force: true });
  }
}

/** Checks a folder against the fixtures' public/. */
export const checkFolder = (dir: string): Report =>
  checkContent(dir, { siteDate: TEST_DAY, publicDir: join(FIXTURES, 'public') });
