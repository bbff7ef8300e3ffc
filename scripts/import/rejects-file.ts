import { rmSync } from 'node:fs';
import type { Reject } from './outcome.ts';
import { writeWhole } from '../writing/write-whole.ts';

/** Where the rejects of an import into this folder are kept: beside it, so that no build takes them for content. */
export const rejectsPath = (into: string): string => `${into.replace(/(?<![\\/])[\\/]+$/, '')}.rejects.jsonl`;

/** Writes the rejects, one JSON a line; without any, the file of an earlier run is taken away. */
export function writeRejects(path: string, rejects: readonly Reject[]): void {
  if (rejects.length === 0) rmSync(path, { force: true });
  else writeWhole(path, rejects.map((reject) => `${JSON.stringify(reject)}\n`).join(''));
}
