import { sectors } from '../sectors/queries.ts';
import type { Sector } from '../sectors/schema.ts';
import { once } from '../site/once.ts';
import { byVietnameseOrder } from '../text/collation.ts';
import { currentProcedures, type ProcedureEntry } from './queries.ts';

/** A sector with its procedures in force. */
export interface SectorCount {
  sector: Sector;
  entries: readonly ProcedureEntry[];
}

/** The sectors that have procedures in force, in dictionary order. */
export const sectorsInUse = once(async (): Promise<readonly SectorCount[]> => {
  const bySector = Map.groupBy(await currentProcedures(), (entry) => entry.data.sector);
  return sectors
    .map((sector) => ({ sector, entries: bySector.get(sector.id) ?? [] }))
    .filter(({ entries }) => entries.length > 0)
    .sort((a, b) => byVietnameseOrder(a.sector.name, b.sector.name));
});
