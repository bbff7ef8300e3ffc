import { currentProcedures } from '../procedures/queries.ts';
import { readContentList } from '../site/content-list.ts';
import { once } from '../site/once.ts';
import { byVietnameseOrder } from '../text/collation.ts';
import type { Sector } from './schema.ts';

const sectors: Sector[] = readContentList('sectors', []);
const byId = new Map(sectors.map((sector) => [sector.id, sector]));

/** A sector by its id. @throws Error where no such sector exists (`check` refuses such content). */
export function sectorById(id: string): Sector {
  const sector = byId.get(id);
  if (!sector) throw new Error(`Lĩnh vực '${id}' không có trong linh-vuc.yaml`);
  return sector;
}

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
