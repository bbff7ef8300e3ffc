import { sectors } from '../sectors/queries.ts';
import type { Sector } from '../sectors/schema.ts';
import { once } from '../site/once.ts';
import { byVietnameseOrder } from '../text/collation.ts';
import { currentProcedures } from './queries.ts';

/** A sector with the number of its procedures in force. */
export interface SectorCount {
  sector: Sector;
  count: number;
}

/** The sectors that have procedures in force, in dictionary order. */
export const sectorsInUse = once(async (): Promise<readonly SectorCount[]> => {
  const counts = Map.groupBy(await currentProcedures(), (entry) => entry.data.sector);
  return sectors
    .flatMap((sector) => ({ sector, count: counts.get(sector.id)?.length ?? 0 }))
    .filter(({ count }) => count > 0)
    .sort((a, b) => byVietnameseOrder(a.sector.name, b.sector.name));
});
