import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { listFiles } from '../../src/content-folder/list-folder.ts';
import type { Migration, OldContent, Step } from './migration.ts';
import { oldUploads, oldUploadsOf } from './old-uploads.ts';
import { readSiteFile, SITE, withShape } from './site-file.ts';

/** What a folder lacks: its number, the migrations that are due, and all their steps. */
export interface Plan {
  /** Undefined where the folder has no site.yaml, as what several units share: every migration is looked at each time. */
  shape: number | undefined;
  due: readonly Migration[];
  steps: readonly Step[];
}

/**
 * Reads a content folder and tells what brings it to today's way of writing.
 * @throws Error in Vietnamese where the content is newer than the program, or only a person can decide
 */
export function planMigration(contentDir: string, migrations: readonly Migration[]): Plan {
  const site = readSiteFile(contentDir);
  const due = migrations.filter((migration) => migration.shape > (site?.shape ?? 0));
  if (due.length === 0) return { shape: site?.shape, due, steps: [] };
  const old = oldContent(contentDir);
  const steps = due.flatMap((migration) => migration.steps(old));
  if (site === undefined) return { shape: undefined, due, steps };
  const text = withShape(site, Math.max(...due.map(({ shape }) => shape)));
  return { shape: site.shape, due, steps: [...steps, { act: 'write', path: SITE, text }] };
}

const oldContent = (contentDir: string): OldContent => ({
  paths: listFiles(contentDir),
  oldUploads: oldUploads(contentDir),
  bytes: (path) => readFileSync(join(contentDir, path)),
  oldUpload: (path) => readFileSync(join(oldUploadsOf(contentDir), path)),
});
