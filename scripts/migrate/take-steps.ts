import { copyFileSync, existsSync, mkdirSync, realpathSync, rmSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { writeWhole } from '../writing/write-whole.ts';
import type { Step } from './migration.ts';
import { oldUploadsOf } from './old-uploads.ts';

/** Does the steps in their order; one that was done already, as in a call that was cut off, is passed over. */
export function takeSteps(contentDir: string, steps: readonly Step[]): void {
  for (const step of steps)
    if (step.act === 'write') writeWhole(join(contentDir, step.path), step.text);
    else if (step.act === 'remove') rmSync(join(contentDir, step.path), { force: true });
    else bring(join(oldUploadsOf(contentDir), step.path), join(contentDir, step.path));
}

/** What is brought goes from its old place last, so that it lies somewhere at every moment; one file under two names stays. */
function bring(from: string, to: string): void {
  if (!existsSync(from)) return;
  if (existsSync(to) && realpathSync(from) === realpathSync(to)) return;
  mkdirSync(dirname(to), { recursive: true });
  copyFileSync(from, to);
  rmSync(from);
}
