import { readFileSync } from 'node:fs';

/** The sets of judged tokens, in the order in which they were judged. */
export const JUDGED_SETS = ['first', 'second', 'third', 'fourth', 'fifth'] as const;

/** The lines of a set (see judge-reading.ts). */
export const readJudged = (set: (typeof JUDGED_SETS)[number]): string[] =>
  readFileSync(new URL(`judged/${set}.tsv`, import.meta.url), 'utf8')
    .trimEnd()
    .split('\n');
