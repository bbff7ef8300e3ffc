import { getCollection, type CollectionEntry } from 'astro:content';
import { historyOf } from '../calendar/history.ts';
import { allEffects, type AnnouncementEntry } from '../announcements/queries.ts';
import { stateOn } from '../calendar/state-on.ts';
import { waysLeftOf } from '../cross-rules/queries.ts';
import { allFeeTurns } from '../legal-documents/fee-queries.ts';
import { once, onceFor, onceOf } from '../site/once.ts';
import { siteDate } from '../site/site.ts';
import { byVietnameseOrder } from '../text/collation.ts';
import { byLetter } from './list-title.ts';
import { familiesOf } from './versions/families.ts';
import {
  pageKindOf,
  readablePastVersions,
  replacementsOn,
  type PageKind,
  type PastVersion,
  type Standing,
} from './versions/standing.ts';
import { entryWithFees, namesFees } from './rows/fees-as-costs.ts';
import { namesOfReceivers, receiversOf } from './receiver-queries.ts';
import type { Procedure } from './schema/schema.ts';
import { plainTitle } from './title.ts';
import { byteOrder } from '../text/byte-order.ts';

/** One version of a procedure. In what these queries give, `id` is that of the procedure, whichever file it came from. */
export type ProcedureEntry = CollectionEntry<'procedures'> & { data: Procedure };
export type ProcedureStanding = Standing<ProcedureEntry, AnnouncementEntry> & {
  /** The names of the offices that receive files by the site's table. */
  receiverNames?: ReadonlyMap<string, string>;
};

/** Every procedure of the content, by id, with all its versions and where it stands on the site's day. */
export const procedureStandings = once(async (): Promise<readonly ProcedureStanding[]> => {
  const effects = await allEffects();
  const [fees, receiverNames] = [await allFeeTurns(), await namesOfReceivers()];
  const versions = (await getCollection('procedures')).map((entry) =>
    namesFees(entry.data) ? entryWithFees(entry, fees) : entry,
  );
  return familiesOf(versions).map((family) => {
    const history = historyOf(family.code, effects.get(family.code) ?? [], family.versions);
    return { family, history, on: stateOn(siteDate, history), ...(receiverNames && { receiverNames }) };
  });
});

/** A version under the id of its procedure, the same for all queries; only one version has to name the portal's record. */
const versionEntry = onceOf(({ family, receiverNames }: ProcedureStanding) =>
  onceOf((version: ProcedureEntry): ProcedureEntry => {
    const portalId =
      version.data.portalId ?? family.versions.find(({ data }) => data.portalId !== undefined)?.data.portalId;
    const own = { ...version.data, portalId };
    const data = { ...own, waysLeft: waysLeftOf(own) };
    return { ...version, id: family.id, data: { ...data, ...receiversOf(data, receiverNames, siteDate) } };
  }),
);

/** The procedures in force on the site's day, each in the version of that day, in dictionary order of their names. */
export const currentProcedures = once(async (): Promise<readonly ProcedureEntry[]> =>
  (await procedureStandings())
    .flatMap((standing) => (standing.on.current ? [versionEntry(standing)(standing.on.current.version)] : []))
    .map((entry) => ({ entry, title: plainTitle(entry.data.name) }))
    .sort((a, b) => byVietnameseOrder(a.title, b.title) || byteOrder(a.entry.id, b.entry.id))
    .map(({ entry }) => entry),
);

/** A procedure that has a page on the site's day. */
export interface ProcedurePage {
  standing: ProcedureStanding;
  kind: PageKind;
  /** The version that names the page: the current one, else the nearest to come, else the last. */
  entry: ProcedureEntry;
}

/** Every procedure that has a page on the site's day, by id: in force, ended, or decided and still to come. */
export const procedurePages = once(async (): Promise<readonly ProcedurePage[]> =>
  (await procedureStandings()).flatMap((standing) => {
    const kind = pageKindOf(standing, siteDate);
    const { current: now, previous, next } = standing.on;
    const named =
      now ?? (kind === 'upcoming' ? next : (previous ?? next)) ?? standing.history.versions.at(-1);
    return kind && named ? [{ standing, kind, entry: versionEntry(standing)(named.version) }] : [];
  }),
);

/** A past version that a transitional rule keeps readable, as an entry of its procedure. */
export type PastProcedurePage = Omit<PastVersion<ProcedureEntry, AnnouncementEntry>, 'version'> & {
  entry: ProcedureEntry;
};

/** Every past version that is readable on the site's day. */
export const pastProcedures = async (): Promise<PastProcedurePage[]> =>
  (await procedureStandings()).flatMap((standing) =>
    readablePastVersions(standing, siteDate).map(({ version, ...rest }) => ({
      ...rest,
      entry: versionEntry(standing)(version),
    })),
  );

const pagesById = once(async () => new Map((await procedurePages()).map((page) => [page.entry.id, page])));

/** The page of the procedure with the id. @throws Error where it has none on the site's day */
export const procedurePage = onceFor(async (id: string): Promise<ProcedurePage> => {
  const page = (await pagesById()).get(id);
  if (!page) throw new Error(`Thủ tục '${id}' không có trang`);
  return page;
});

const codePages = once(async () =>
  Map.groupBy(await procedurePages(), ({ standing }) => standing.family.code),
);

/** The pages of the procedures with the code: none where the site has no entry, several where the database repeats it. */
export const pagesByCode = onceFor(
  async (code: string): Promise<readonly ProcedurePage[]> => (await codePages()).get(code) ?? [],
);

/** Codes of the procedures that do an ended procedure's work on the site's day. */
export const replacementsOf = onceFor(async (code: string): Promise<readonly string[]> =>
  replacementsOn(siteDate, code, await allEffects()).filter((other) => other !== code),
);

const bySector = once(async () => Map.groupBy(await currentProcedures(), ({ data }) => data.sector));
const idsOfSector = onceFor(async (sector: string): Promise<string[]> =>
  ((await bySector()).get(sector) ?? []).map(({ id }) => id),
);
const byCode = once(async () => new Map((await currentProcedures()).map((one) => [one.data.code, one])));
const idWithCode = onceFor(async (code: string) => (await byCode()).get(code)?.id);
const byId = once(async () => new Map((await currentProcedures()).map((entry) => [entry.id, entry])));
const withId = onceFor(async (id: string) => (await byId()).get(id));

/** The procedures of a sector. */
export const proceduresOfSector = async (sector: string): Promise<readonly ProcedureEntry[]> =>
  proceduresById(await idsOfSector(sector));

/** The procedures with the given codes, in the order of the codes; codes without an entry are passed over. */
export const proceduresByCode = async (codes: readonly string[]): Promise<ProcedureEntry[]> =>
  proceduresById((await Promise.all(codes.map(idWithCode))).flatMap((id) => id ?? []));

/** The procedures with the given ids, in the order of the ids; ids not in force are passed over. */
export const proceduresById = async (ids: readonly string[]): Promise<ProcedureEntry[]> =>
  (await Promise.all(ids.map(withId))).flatMap((entry) => entry ?? []);

/** Procedures by the first letter of the titles that lists show. */
export const proceduresByLetter = once(async () => byLetter(await currentProcedures()));
