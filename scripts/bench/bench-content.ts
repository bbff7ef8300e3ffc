import { cpSync, globSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { runMeasured, type Measured } from './run-measured.ts';

/** A copy of the project's content under a title of its own: none of its link pictures is drawn yet. */
export function copyOfContent(folder: string, stamp: string): string {
  cpSync('content', folder, { recursive: true });
  const site = join(folder, 'site.yaml');
  writeFileSync(site, readFileSync(site, 'utf8').replace(/^(title: .*)$/m, `$1 (đo ${stamp})`));
  return folder;
}

/** Brings official records into a content folder; some records are not for citizens and are set aside (exit code 1). */
export const importInto = (folder: string, records: string): Promise<Measured> =>
  runMeasured('scripts/import/main.ts', [records, '--into', folder, '--level', 'all'], {}, [0, 1]);

/** Adds a sentence to the body of the folder's first procedure, as an editor would. */
export function editOneEntry(folder: string): void {
  const [file = ''] = globSync('thu-tuc/*.mdx', { cwd: folder }).sort();
  const path = join(folder, file);
  writeFileSync(path, `${readFileSync(path, 'utf8').trimEnd()}\n\nMột câu thêm vào để đo.\n`);
}

/**
 * Remembers what the build keeps between builds; the function that it gives takes away what was added since: caches of
 * the measured folders, and their link pictures.
 */
export function keepBuildFolder(): () => void {
  const kept = (): string[] => globSync(['.build/*', '.build/link-previews/*']);
  const before = new Set(kept());
  return () => {
    for (const path of kept()) if (!before.has(path)) rmSync(path, { recursive: true, force: true });
  };
}
