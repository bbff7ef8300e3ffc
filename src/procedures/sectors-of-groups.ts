import { onceFor } from '../site/once.ts';
import { AUDIENCE_GROUPS, belongsTo, groupById, type AudienceGroup } from './audience-groups.ts';
import { currentProcedures, proceduresById, type ProcedureEntry } from './queries.ts';

/** Procedures for a group of readers, by sector id. */
export const proceduresOfGroup = onceFor(async (group: AudienceGroup) => {
  const entries = (await currentProcedures()).filter((entry) => belongsTo(entry.data.audience, group));
  return Map.groupBy(entries, (entry) => entry.data.sector);
});

/** The procedures of one sector for one group of readers. */
export interface SectorOfGroup {
  group: AudienceGroup;
  /** The sector's id. */
  sector: string;
  entries: readonly ProcedureEntry[];
}

/** Every group of readers with every sector that has procedures for it, in the order of the groups. */
export async function sectorsOfGroups(): Promise<SectorOfGroup[]> {
  const groups = await Promise.all(
    AUDIENCE_GROUPS.map(async (group) => ({ group, sectors: await proceduresOfGroup(group) })),
  );
  return groups.flatMap(({ group, sectors }) =>
    [...sectors].map(([sector, entries]) => ({ group, sector, entries })),
  );
}

const idsOf = onceFor(async (path: string): Promise<readonly string[]> => {
  const [group = '', sector = ''] = path.split('/');
  return ((await proceduresOfGroup(groupById(group))).get(sector) ?? []).map(({ id }) => id);
});

/** The procedures of a sector for a group of readers, by the ids of both. */
export const proceduresFor = async (group: string, sector: string): Promise<readonly ProcedureEntry[]> =>
  proceduresById(await idsOf(`${group}/${sector}`));
