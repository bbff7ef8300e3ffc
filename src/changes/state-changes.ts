import {
  pagesByCode,
  procedureStandings,
  type ProcedureEntry,
  type ProcedurePage,
} from '../procedures/queries.ts';
import { listTitle } from '../procedures/list-title.ts';
import { isKnownOn } from '../procedures/versions/standing.ts';
import { sectorById } from '../sectors/queries.ts';
import { once } from '../site/once.ts';
import { siteDate } from '../site/site.ts';
import { byVietnameseOrder } from '../text/collation.ts';
import { changesBetween, type StateChange } from '../calendar/changes-between.ts';
import { allAnnouncements, type AnnouncementEntry } from '../announcements/queries.ts';
import { byteOrder } from '../text/byte-order.ts';

/** A change of state with what a list shows of it. */
export interface ChangeRow extends StateChange<ProcedureEntry, AnnouncementEntry> {
  name: string;
  /** The procedure's pages on this site, if it has any today. */
  pages: readonly ProcedurePage[];
  /** Id of its sector, where the site has an entry of it. */
  sector: string | undefined;
}

const BEGINNING = '0000-01-01';
const END = '9999-12-31';

/** Everything that changed until the site's day, the latest first. */
export const pastChanges = once(async (): Promise<readonly ChangeRow[]> =>
  (await rowsBetween(BEGINNING, siteDate)).toSorted((a, b) => byteOrder(b.day, a.day)),
);

/** Everything that is decided by the site's day and takes effect after it, the nearest first. */
export const comingChanges = once(async (): Promise<readonly ChangeRow[]> => {
  const prepared = new Set(
    (await procedureStandings()).flatMap(({ history }) =>
      history.versions
        .filter((version) => isKnownOn(version, history, siteDate))
        .map(({ version }) => version),
    ),
  );
  return (await rowsBetween(siteDate, END)).filter(({ decisions, version }) =>
    decisions.length > 0
      ? decisions.some(({ data }) => data.signedOn <= siteDate)
      : version === undefined || prepared.has(version),
  );
});

async function rowsBetween(from: string, until: string): Promise<ChangeRow[]> {
  const standings = await procedureStandings();
  const families = standings.map(({ family }) => family);
  const entries = new Map(families.map(({ code, versions }) => [code, versions.at(-1)?.data] as const));
  return Promise.all(
    changesBetween(from, until, await allAnnouncements(), families).map(async (change) => ({
      ...change,
      name: nameOf(change, change.version?.data ?? entries.get(change.code)),
      pages: await pagesByCode(change.code),
      sector: entries.get(change.code)?.sector,
    })),
  );
}

function nameOf(
  { code, decisions }: StateChange<ProcedureEntry, AnnouncementEntry>,
  procedure: ProcedureEntry['data'] | undefined,
): string {
  const told = decisions
    .flatMap(({ data }) => data.changes)
    .find((change) => change.code === code && change.name);
  return procedure ? listTitle(procedure) : (told?.name ?? `Thủ tục mã ${code}`);
}

/** The rows of each month (YYYY-MM), in the order of the rows. */
export const byMonth = (rows: readonly ChangeRow[]): Map<string, ChangeRow[]> =>
  Map.groupBy(rows, ({ day }) => day.slice(0, 7));

/** What changed or will, by sector, in dictionary order of the sectors' names; changes of unknown sector are left out. */
export const changedSectors = once(async (): Promise<ReadonlyMap<string, readonly ChangeRow[]>> => {
  const rows = [...(await comingChanges()), ...(await pastChanges())];
  const groups = Map.groupBy(rows, ({ sector }) => sector);
  return new Map(
    [...groups]
      .flatMap(([id, group]) => (id === undefined ? [] : [{ id, name: sectorById(id).name, group }]))
      .sort((a, b) => byVietnameseOrder(a.name, b.name))
      .map(({ id, group }) => [id, group]),
  );
});
