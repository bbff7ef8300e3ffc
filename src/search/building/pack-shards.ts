import type { DisplayRecord } from '../format/index-format.ts';
import type { SearchableProcedure } from './searchable-procedure.ts';

/** Display records in one shard: small enough to fetch for one result, neighbours in the order are kin. */
export const SHARD_SIZE = 4;

/** What a result shows of each procedure, so many to a file, in the order of the index: the files' texts. */
export function packShards(ordered: readonly SearchableProcedure[]): string[] {
  const shards: string[] = [];
  for (let start = 0; start < ordered.length; start += SHARD_SIZE) {
    const records = ordered
      .slice(start, start + SHARD_SIZE)
      .map(({ code, slug, title, feeText, timeText, papersText, whereText, summary }): DisplayRecord => ({
        code,
        slug,
        ...(title === undefined ? {} : { title }),
        feeText,
        timeText,
        ...(papersText === undefined ? {} : { papersText }),
        ...(whereText === undefined ? {} : { whereText }),
        ...(summary === undefined ? {} : { summary }),
      }));
    shards.push(JSON.stringify(records));
  }
  return shards;
}
