import { resolve } from 'node:path';
import { layersOf, originOf } from '../content-folder/layers.ts';
import { lastChanges } from './last-changed.ts';
import { once, onceFor } from '../site/once.ts';
import { contentDir } from '../site/site.ts';

const layers = once(() => layersOf(contentDir));
const days = once(() => new Map(layers().flatMap((layer) => [...lastChanges(layer)])));

/** The day of the last commit that changed an entry's file, in its own repository; undefined where the history does not tell. */
export const changedOn = onceFor((filePath: string | undefined): string | undefined =>
  filePath === undefined ? undefined : days().get(originOf(resolve(filePath), contentDir, layers())),
);
