import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { parse } from 'yaml';
import { CONTENT_LISTS } from '../../src/catalogue/content-types.ts';
import { listFiles } from '../../src/content-folder/list-folder.ts';
import { UPLOADS } from '../../src/content-folder/published-files.ts';
import { mergeYaml } from '../../src/entry-text/merge-yaml.ts';
import { contentShape } from '../../src/site/content-shape.ts';
import type { Migration, OldContent, Step } from './migration.ts';

const SITE = CONTENT_LISTS.site.file;

/** What a folder lacks: its number, the migrations that are due, and all their steps. */
export interface Plan {
  /** Undefined where the folder has no site.yaml, as what several units share: every migration is looked at each time. */
  shape: number | undefined;
  due: readonly Migration[];
  steps: readonly Step[];
}

/** Where uploads lay before they came to the content: beside it, as in the program's own repository. */
export const oldUploadsOf = (contentDir: string): string => join(dirname(contentDir), 'public');

/**
 * Reads a content folder and tells what brings it to today's way of writing.
 * @throws Error in Vietnamese where the content is newer than the program, or only a person can decide
 */
export function planMigration(contentDir: string, migrations: readonly Migration[]): Plan {
  const site = siteOf(contentDir);
  const due = migrations.filter((migration) => migration.shape > (site?.shape ?? 0));
  const old = oldContent(contentDir);
  const steps = due.flatMap((migration) => migration.steps(old));
  if (site === undefined || due.length === 0) return { shape: site?.shape, due, steps };
  const text = mergeYaml(site.text, {
    ...site.value,
    contentShape: Math.max(...due.map(({ shape }) => shape)),
  });
  return { shape: site.shape, due, steps: [...steps, { act: 'write', path: SITE, text }] };
}

function siteOf(
  contentDir: string,
): { text: string; value: Record<string, unknown>; shape: number } | undefined {
  const file = join(contentDir, SITE);
  if (!existsSync(file)) return undefined;
  const text = readFileSync(file, 'utf8');
  const value = parse(text) as Record<string, unknown>;
  const { data: shape, error } = contentShape().safeParse(value['contentShape'] ?? 0);
  if (error) throw new Error(`${SITE}: ${error.issues[0]?.message ?? ''}.`);
  return { text, value, shape };
}

function oldContent(contentDir: string): OldContent {
  const beside = oldUploadsOf(contentDir);
  return {
    paths: listFiles(contentDir),
    oldUploads: listFiles(join(beside, UPLOADS)).map((path) => `${UPLOADS}/${path}`),
    bytes: (path) => readFileSync(join(contentDir, path)),
    oldUpload: (path) => readFileSync(join(beside, path)),
  };
}
