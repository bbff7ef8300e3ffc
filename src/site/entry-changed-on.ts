import { resolve } from 'node:path';
import { lastChanges } from './last-changed.ts';
import { contentDir } from './site.ts';

let days: ReadonlyMap<string, string> | undefined;

/** The day of the last commit that changed an entry's file; undefined where the history does not tell. */
export function changedOn(filePath: string | undefined): string | undefined {
  days ??= lastChanges(contentDir);
  return filePath === undefined ? undefined : days.get(resolve(filePath));
}
