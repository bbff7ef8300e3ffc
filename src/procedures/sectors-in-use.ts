import { sectors } from '../sectors/queries.ts';
import type { Sector } from '../sectors/schema.ts';
import { once } from '../site/once.ts';
import { byVietnameseOrder } from '../text/collation.ts';
import { currentProcedures, type ProcedureEntry } from './queries.ts';
import { tierOf } from './tier.ts';

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

/** The few sectors with the most instructions, then the most procedures, in dictionary order; all where there are few. */
export async function mostGuidedSectors(most: number): Promise<readonly SectorCount[]> {
  const guided = ({ entries }: SectorCount): number =>
    entries.filter(({ data }) => tierOf(data) === 'guided').length;
  const ranked = (await sectorsInUse()).toSorted(
    (a, b) => guided(b) - guided(a) || b.entries.length - a.entries.length,
  );
  const chosen = new Set(ranked.slice(0, most));
  return (await sectorsInUse()).filter((sector) => chosen.has(sector));
}
