import { resolve } from 'node:path';
import { lastChanges } from './last-changed.ts';
import { once, onceFor } from '../site/once.ts';
import { contentDir } from '../site/site.ts';

const days = once(() => lastChanges(contentDir));

/** The day of the last commit that changed an entry's file; undefined where the history does not tell. */
export const changedOn = onceFor((filePath: string | undefined): string | undefined =>
  filePath === undefined ? undefined : days().get(resolve(filePath)),
);
