import { readEnvironment } from '../site/environment.ts';

/**
 * The pages for paper: all of them in a build for paper (PRINT=1), none in the public site, which they would double.
 */
export const onPaper = async <T>(paths: () => T[] | Promise<T[]>): Promise<T[]> =>
  readEnvironment().print ? paths() : [];
