import { procedurePages, type ProcedurePage } from '../procedures/queries.ts';
import { officialFields } from '../procedures/schema/official-fields.ts';
import type { Procedure } from '../procedures/schema/schema.ts';
import { asOf } from '../procedures/versions/as-of.ts';
import { isKnownOn } from '../procedures/versions/standing.ts';
import { decisionOf } from '../procedures/versions/timeline.ts';
import { once } from '../site/once.ts';
import { siteDate } from '../site/site.ts';
import { addDays } from '../text/days.ts';
import { absoluteUrl, entryUrl } from '../site/urls.ts';
import { actOf } from './act-of-charges.ts';
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
