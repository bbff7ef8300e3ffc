import { areaOffices, officesAboveArea } from '../offices/area-desks.ts';
import type { OfficeEntry } from '../offices/queries.ts';
import type { ProcedurePage } from '../procedures/queries.ts';
import { once } from '../site/once.ts';

/** Who serves a place: its unit, that unit's committee and the desk of it. */
const SERVING: readonly OfficeEntry['data']['kind'][] = [
  'administrative-unit',
  'peoples-committee',
  'one-stop-desk',
];

const servingIds = (offices: readonly OfficeEntry[]): string[] =>
  offices.filter(({ data }) => SERVING.includes(data.kind)).map(({ id }) => id);

const byLevel = once(async () => ({
  commune: servingIds(await areaOffices()),
  province: servingIds(await officesAboveArea()),
}));

/**
 * Ids of our entries of the offices that handle a procedure: those that it names; of commune level, every unit that the site
 * serves with its committee and desk; of provincial level, those above them.
 */
export async function handlingOffices(pages: readonly ProcedurePage[]): Promise<string[]> {
  const { commune, province } = await byLevel();
  const found = pages.flatMap(({ entry: { data } }) => [
    ...[...data.executingOffices, ...data.competentAuthorities].flatMap(({ office }) => office ?? []),
    ...(data.receivers?.offices ?? []),
    ...(data.levels.includes('commune') ? commune : []),
    ...(data.levels.includes('province') ? province : []),
  ]);
  return [...new Set(found)];
}
