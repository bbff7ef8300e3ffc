import { cpSync, existsSync, mkdtempDisposableSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { onceFor } from '../../src/site/once.ts';
import { checkContent } from '../check/check-content.ts';
import type { Problem } from '../content/problem.ts';
import { makeMistake, type Mistake } from './mistakes.ts';
import { EXAMPLE_PUBLIC, EXAMPLES } from './paths.ts';

/** The day of the examples. */
const DAY = '2026-11-24';

/** What `check` says of good content with one mistake in it. */
export interface SaidOfMistake {
  problems: readonly Problem[];
  /** The line that the first problem points at; the file's name where the mistake is not in one line. */
  line: string;
}

/** Checks the good content with a mistake in it; once for the guide and for the tests, which look at the same mistakes. */
export const saidOfMistake = onceFor((mistake: Mistake): SaidOfMistake => {
  using own = mkdtempDisposableSync(join(tmpdir(), 'guide-'));
  const dir = own.path;
  cpSync(EXAMPLES, dir, { recursive: true });
  makeMistake(dir, mistake);
  const { problems } = checkContent(dir, { siteDate: DAY, publicDir: EXAMPLE_PUBLIC });
  const [first] = problems;
  return { problems, line: first ? lineOf(dir, first) : '' };
});

function lineOf(dir: string, { file, line, value }: Problem): string {
  const path = join(dir, file);
  const isAboutFile = line === 1 || !existsSync(path);
  const text = isAboutFile ? '' : (readFileSync(path, 'utf8').split(/\r\n?|\n/)[line - 1] ?? '').trim();
  return text || value || file;
}
