import { answersOf, isWithoutCharge } from '../procedures/answers/answers.ts';
import { isLodgedOnPortal, kindsOf, waysOpen } from '../procedures/answers/ways.ts';
import { procedurePages, type ProcedureEntry, type ProcedurePage } from '../procedures/queries.ts';
import { tierOf } from '../procedures/tier.ts';
import { contentHash } from '../procedures/versions/content-hash.ts';
import { isKnownOn } from '../procedures/versions/standing.ts';
import { once } from '../site/once.ts';
import { siteDate } from '../site/site.ts';
import { publicRecord, type PublicRecord } from './public-record.ts';

/** What the page of the procedure in force answers, in words and as far as it is certain. */
function answered({ data }: ProcedureEntry): object {
  const { cost, time, where, evidence } = answersOf(data, siteDate);
  return {
    tier: tierOf(data),
    contentHash: contentHash(data),
    answers: { cost, time, ways: where, papers: evidence },
    isFree: isWithoutCharge(data, siteDate),
    ways: kindsOf(waysOpen(data)),
    isLodgedOnNationalPortal: isLodgedOnPortal(data.channels),
  };
}

/** The versions of a procedure that anybody may know of on the site's day: of a decision that is not signed yet, none. */
const recordsOf = ({ standing, entry }: ProcedurePage): PublicRecord[] =>
  standing.history.versions
    .filter(
      (dated) =>
        dated.start === undefined || dated.start <= siteDate || isKnownOn(dated, standing.history, siteDate),
    )
    .map(({ version, start }) => {
      const isCurrent = version === standing.on.current?.version;
      const derived = {
        state: isCurrent ? standing.on.state : (start ?? '') > siteDate ? 'upcoming' : 'past-version',
        appliesFrom: start,
        ...(isCurrent && answered(entry)),
      };
      return publicRecord('procedures', { ...version, id: entry.id }, { derived, file: version.id });
    });

/** Every version of every procedure that has a page, each with its state on the site's day. */
export const procedureRecords = once(async () => (await procedurePages()).flatMap(recordsOf));

/** The sector with the most procedures that cost nothing and go by the web, for an example that finds something. */
export async function exampleSector(): Promise<string> {
  const found = (await procedureRecords()).filter(
    ({ derived }) => derived['isFree'] === true && (derived['ways'] as string[]).includes('online'),
  );
  const bySector = Map.groupBy(found, ({ fields }) => String(fields['sector']));
  const [first] = [...bySector].sort(([, a], [, b]) => b.length - a.length);
  return first?.[0] ?? '';
}
