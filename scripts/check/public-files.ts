import type { Content } from '../content/content.ts';
import { publishedFiles } from '../../src/content-folder/published-files.ts';
import { onceOf } from '../../src/site/once.ts';

/** The files that are published as they are, by their paths on the site, each with the folder that it lies below. */
export const publicFiles = onceOf(
  ({ dir: contentDir, publicDir }: Content): ReadonlyMap<string, string> =>
    new Map(publishedFiles({ contentDir, publicDir }).map(({ path, folder }) => [path, folder])),
);
