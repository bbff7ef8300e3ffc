import { readContentList } from '../site/content-list.ts';
import { upperFirst } from '../text/first-letter.ts';
import { sectorsList } from './content-list.ts';
import type { Sector } from './schema.ts';

/** Every sector, in the editors' order. */
export const sectors: readonly Sector[] = readContentList(sectorsList, []);
const byId = new Map(sectors.map((sector) => [sector.id, sector]));

/**
 * The official name as a label: with a capital, and without the code that the record of one sector adds.
 * @example sectorLabel({ name: 'bảo vệ quyền lợi người tiêu dùng' }) // 'Bảo vệ quyền lợi người tiêu dùng'
 */
export const sectorLabel = ({ name }: Pick<Sector, 'name'>): string =>
  upperFirst(name.replace(/ \(\p{Lu}\d+-\p{Lu}+\d+\)$/u, ''));

/** A sector by its id. @throws Error where no such sector exists (`check` refuses such content). */
export function sectorById(id: string): Sector {
  const sector = byId.get(id);
  if (!sector) throw new Error(`Lĩnh vực '${id}' không có trong linh-vuc.yaml`);
  return sector;
}
