import type { OfficialProcedure } from '../mapping/official-procedure.ts';
import { readRecords } from '../reading/read-records.ts';
import type { OfficialDetail } from '../reading/record-schema.ts';
import { SectorBook } from '../entries/sector-book.ts';
import { recogniseRecord, understandRecord } from '../mapping/understand-record.ts';

/** The first record of each code, in the order of the exports. */
export async function recordsOf(
  codes: ReadonlySet<string>,
  exports: readonly string[],
): Promise<Map<string, OfficialDetail>> {
  const found = new Map<string, OfficialDetail>();
  for (const path of exports)
    for await (const read of readRecords(path)) {
      const recognised = 'value' in read ? recogniseRecord(read.value) : { problems: [read.error] };
      if (!('detail' in recognised)) continue;
      const { detail } = recognised;
      if (codes.has(detail.code) && !found.has(detail.code)) found.set(detail.code, detail);
    }
  return found;
}

/** What the import makes of a record, completed as the other side of the comparison is. @throws Error where it makes nothing of it */
export function understood(
  detail: OfficialDetail,
  complete: (official: OfficialProcedure) => OfficialProcedure = (official) => official,
): OfficialProcedure {
  const result = understandRecord(detail, ({ name }) => new SectorBook('[]').idOf({ name }));
  if ('problems' in result) throw new Error(`${detail.code}: ${result.problems.join('; ')}`);
  return complete(result.official);
}
