import { readContentList } from '../site/content-list.ts';
import { sectorsList } from './content-list.ts';
import type { Sector } from './schema.ts';

/** Every sector, in the editors' order. */
export const sectors: readonly Sector[] = readContentList(sectorsList, []);
const byId = new Map(sectors.map((sector) => [sector.id, sector]));

/** A sector by its id. @throws Error where no such sector exists (`check` refuses such content). */
export function sectorById(id: string): Sector {
  const sector = byId.get(id);
  if (!sector) throw new Error(`Lĩnh vực '${id}' không có trong linh-vuc.yaml`);
  return sector;
}
