import { citedNumber } from '../legal-documents/cited-number.ts';
import { yearOfNumber } from '../legal-documents/document-number.ts';
import { procedurePages, type ProcedurePage } from '../procedures/queries.ts';
import { tableOf } from '../procedures/rows/table-charge.ts';
import { officialFields } from '../procedures/schema/official-fields.ts';
import type { Procedure } from '../procedures/schema/schema.ts';
import { asOf } from '../procedures/versions/as-of.ts';
import { isKnownOn } from '../procedures/versions/standing.ts';
import { decisionOf } from '../procedures/versions/timeline.ts';
import { once } from '../site/once.ts';
import { siteDate } from '../site/site.ts';
import { addDays } from '../text/days.ts';
import { absoluteUrl, entryUrl } from '../site/urls.ts';
import { changedFields, isSilence } from './changed-fields.ts';
import type { FieldChange } from './change-schema.ts';
import { stableIdOf } from './public-record.ts';

/** Fields that speak of our page and not of the procedure. */
const OUR_OWN = ['portalId', 'shortTitle', 'decision', 'plainFacts', 'silentInRecord', 'leftToPortal'];
const OFFICIAL = Object.keys(officialFields).filter((name) => !OUR_OWN.includes(name));

const officialOf = (procedure: Procedure): Record<string, unknown> =>
  Object.fromEntries(OFFICIAL.map((name) => [name, procedure[name as keyof Procedure]]));

/** The days on which a charge of the version begins, or is over. */
const turnsOf = ({ channels }: Procedure): string[] =>
  channels.flatMap(({ costs }) =>
    costs.flatMap(({ validFrom, validUntil }) => [
      ...(validFrom === undefined ? [] : [validFrom]),
      ...(validUntil === undefined ? [] : [addDays(validUntil, 1)]),
    ]),
  );

/** The year of an act by its number; of one that can't be read, none is earlier. */
const yearOf = (act: string): string => yearOfNumber(citedNumber(act) ?? '') ?? '';

/**
 * The act by which charges of the version turn on the day: that of the charge that begins or of the one that is over, whichever
 * is the later act, since a reduction that ends brings back what an older act had set. An exemption by another act turns by that.
 */
function actOf({ channels }: Procedure, day: string): string | undefined {
  const costs = channels.flatMap((channel) => channel.costs);
  const beginning = costs.filter(({ validFrom }) => validFrom === day);
  const [turning] = beginning.flatMap((cost) => tableOf(cost)?.turnedBy ?? []);
  if (turning !== undefined) return turning;
  const begun = beginning[0]?.legalBasis;
  const over = costs.find(({ validUntil }) => validUntil === addDays(day, -1))?.legalBasis;
  if (begun === undefined || over === undefined) return begun ?? over;
  return yearOf(over) > yearOf(begun) ? over : begun;
}

function changesOf({ standing, entry: { id: file } }: ProcedurePage): FieldChange[] {
  const { history, family } = standing;
  const known = history.versions.filter(
    (dated) => (dated.start ?? '') <= siteDate || isKnownOn(dated, history, siteDate),
  );
  const turns = known.flatMap((dated, index) => {
    const end = known[index + 1]?.start ?? '9999-12-31';
    const inside = turnsOf(dated.version.data).filter((day) => (dated.start ?? '') < day && day < end);
    const begins = index === 0 || dated.start === undefined ? [] : [dated.start];
    return [...begins, ...new Set(inside)].sort().map((day) => ({ day, dated, before: known[index - 1] }));
  });
  return turns.flatMap(({ day, dated, before }) => {
    const isNewText = day === dated.start;
    const old = isNewText ? before : dated;
    const decision = isNewText
      ? (decisionOf(dated.version, standing)?.data.number ?? dated.version.data.decision.number)
      : actOf(dated.version.data, day);
    if (!old) return [];
    const was = officialOf(asOf(old.version.data, addDays(day, -1)));
    const entry = stableIdOf('procedures', dated.version.id);
    const changes = changedFields(was, officialOf(asOf(dated.version.data, day)));
    return changes
      .filter((change) => !isSilence(change))
      .map((change) => ({
        id: `${entry}/${day}/${change.field}`,
        entry,
        page: absoluteUrl(entryUrl('procedures', file)),
        code: family.code,
        day,
        ...(decision !== undefined && { decision }),
        ...change,
      }));
  });
}

/** Every field of every procedure that changed, or is decided to change, in the order of the procedures and their days. */
export const fieldChanges = once(async () => (await procedurePages()).flatMap(changesOf));
