import { getCollection, type CollectionEntry } from 'astro:content';
import { isValidOn } from '../fields/dates.ts';
import { siteDate } from '../site/site.ts';
import { byVietnameseOrder } from '../text/collation.ts';
import { AUDIENCE_GROUPS, belongsTo, type AudienceGroup } from './audience-groups.ts';
import { firstLetter, plainTitle } from './title.ts';

export type ProcedureEntry = CollectionEntry<'procedures'>;

let current: Promise<ProcedureEntry[]> | undefined;

/** The procedures in force on the site's day, in dictionary order of their names. */
export function currentProcedures(): Promise<ProcedureEntry[]> {
  current ??= getCollection('procedures', ({ data }) => isValidOn(data, siteDate)).then((entries) =>
    entries.sort(
      (a, b) => byVietnameseOrder(plainTitle(a.data.name), plainTitle(b.data.name)) || (a.id < b.id ? -1 : 1),
    ),
  );
  return current;
}

/** The procedures of a sector. */
export const proceduresOfSector = async (sector: string): Promise<ProcedureEntry[]> =>
  (await currentProcedures()).filter((entry) => entry.data.sector === sector);

/** The procedures with the given codes, in the order of the codes; codes without an entry are passed over. */
export async function proceduresByCode(codes: readonly string[]): Promise<ProcedureEntry[]> {
  const byCode = new Map((await currentProcedures()).map((entry) => [entry.data.code, entry]));
  return codes.flatMap((code) => byCode.get(code) ?? []);
}

/** The procedures with the given ids, in the order of the ids; ids not in force are passed over. */
export async function proceduresById(ids: readonly string[]): Promise<ProcedureEntry[]> {
  const byId = new Map((await currentProcedures()).map((entry) => [entry.id, entry]));
  return ids.flatMap((id) => byId.get(id) ?? []);
}

/** Procedures for a group of readers, by sector id. */
export async function proceduresOfGroup(group: AudienceGroup): Promise<Map<string, ProcedureEntry[]>> {
  const entries = (await currentProcedures()).filter((entry) => belongsTo(entry.data.audience, group));
  return Map.groupBy(entries, (entry) => entry.data.sector);
}

/** The groups of readers that a list of procedures is for, with how many each. */
export const groupsOf = (entries: readonly ProcedureEntry[]): { group: AudienceGroup; count: number }[] =>
  AUDIENCE_GROUPS.map((group) => ({
    group,
    count: entries.filter((e) => belongsTo(e.data.audience, group)).length,
  })).filter(({ count }) => count > 0);

/** Procedures by the first letter of their names (a, ă and â are letters of their own). */
export async function proceduresByLetter(): Promise<Map<string, ProcedureEntry[]>> {
  return Map.groupBy(await currentProcedures(), (entry) => firstLetter(entry.data.name));
}
