import { resolve } from 'node:path';
import { requirePlainFolder } from '../../src/content-folder/foreign-entries.ts';
import { UPLOADS } from '../../src/content-folder/published-files.ts';
import type { Migration, Step } from './migration.ts';
import { MIGRATIONS } from './migrations.ts';
import type { MigrateOrder } from './options.ts';
import { oldUploadsOf } from './old-uploads.ts';
import { planMigration, type Plan } from './plan-migration.ts';
import { takeSteps } from './take-steps.ts';
import { uncommitted } from './uncommitted.ts';

const SAID: Readonly<Record<Step['act'], (path: string) => string>> = {
  write: (path) => `đổi   ${path}`,
  remove: (path) => `xóa   ${path} (bản cũ còn trong lịch sử git)`,
  bring: (path) => `chuyển public/${path} → ${path}`,
};

/**
 * Brings a content folder to today's way of writing, or tells what that would change.
 * @returns 1 where something is still to be changed
 * @throws Error in Vietnamese, before anything is changed, where the folder may not be
 */
export function runMigrate({ contentDir: given, write }: MigrateOrder, migrations = MIGRATIONS): number {
  const contentDir = resolve(given);
  requirePlainFolder(contentDir);
  const plan = planMigration(contentDir, migrations);
  if (plan.steps.length === 0) return say(['Nội dung đã theo cách ghi của bản này, không phải đổi gì.'], 0);
  const fault = write && uncommitted([contentDir, `${oldUploadsOf(contentDir)}/${UPLOADS}`]);
  if (fault) throw new Error(fault);
  if (write) takeSteps(contentDir, plan.steps);
  return say(
    [...told(plan), write ? DONE : `Chưa đổi gì. Để đổi: npm run migrate -- --write`],
    write ? 0 : 1,
  );
}

const DONE = 'Đã đổi. Chạy "npm run check", xem lại bằng "git diff", rồi ghi vào kho (git commit).';

const told = ({ due, steps }: Plan): string[] => [
  ...due.map(({ release, what }: Migration) => `Bản ${release}: ${what}.`),
  ...steps.map(({ act, path }) => `  ${SAID[act](path)}`),
];

function say(lines: readonly string[], code: number): number {
  process.stdout.write(`${lines.join('\n')}\n`);
  return code;
}
