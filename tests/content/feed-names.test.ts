import fc from 'fast-check';
import { expect, it } from 'vitest';
import { calendarOf, decisionsOf } from '../../scripts/content/calendar.ts';
import { changesBetween } from '../../src/calendar/changes-between.ts';
import { effectiveDay, type Decision, type Family } from '../../src/calendar/history.ts';
import { changeNames } from '../../src/feeds/change-names.ts';
import { stableIds } from '../../src/open-data/stable-id.ts';
import { addDays } from '../../src/text/days.ts';
import { atLeast, content } from './project-content.ts';

/** So many real decisions, with the procedures that they change, are enough for many edits in little time. */
const SAMPLE = 12;
const decisions: readonly Decision[] = decisionsOf(content)
  .toSorted((a, b) => a.data.changes.length - b.data.changes.length)
  .filter(({ data }) => data.changes.length > 1)
  .slice(0, SAMPLE);
const codes = new Set(decisions.flatMap(({ data }) => data.changes.map(({ code }) => code)));
const families: readonly Family[] = calendarOf(content)
  .families.map(({ family }) => family)
  .filter(({ code }) => codes.has(code));

interface Edited {
  decisions: readonly Decision[];
  families: readonly Family[];
  redirects: { from: string; to: string; since: string }[];
}

/** The names of all changes of the content, as the feeds give them. */
function namesOf({ decisions: all, families: procedures, redirects }: Edited): string[] {
  const nameOf = stableIds(redirects, new Map());
  const rows = changesBetween('0000-01-01', '9999-12-31', all, procedures);
  return [...changeNames(rows, (id) => nameOf(`cong-bo/${id}/`)).values()].sort();
}

type Decided = Decision['data'];
/** What editors do to an entry of a decision. */
const EDITS: Readonly<Record<string, (data: Decided, days: number) => Decided>> = {
  'another day of effect': (data, days) => ({
    ...data,
    effectiveFrom: addDays(data.effectiveFrom ?? data.signedOn, days),
  }),
  'another day of signing': (data, days) => ({
    ...data,
    effectiveFrom: effectiveDay({ id: '', data }),
    signedOn: addDays(data.signedOn, -days),
  }),
  'what it does is known now': (data) => ({
    ...data,
    changes: data.changes.map((change) =>
      change.kind === 'announced' ? { ...change, kind: 'amended' as const } : change,
    ),
  }),
  'other titles': (data, days) => ({
    ...data,
    changes: data.changes.map((change) => ({ ...change, name: `Tên ${days}`, whatChanged: `Lời ${days}` })),
  }),
  'another order': (data) => ({ ...data, changes: data.changes.toReversed() }),
};

function edit(from: Edited, at: number, how: string, days: number): Edited {
  const named = from.decisions[at % from.decisions.length];
  if (!named) return from;
  if (how === 'another file') {
    const id = `${named.id}-${days}`;
    const move = { from: `cong-bo/${named.id}/`, to: `cong-bo/${id}/`, since: '2026-12-01' };
    return {
      decisions: from.decisions.map((one) => (one === named ? { ...one, id } : one)),
      families: from.families.map((family) => ({
        ...family,
        versions: family.versions.map((version) => withDecision(version, named.id, id)),
      })),
      redirects: [...from.redirects, move],
    };
  }
  const data = EDITS[how]?.(named.data, days) ?? named.data;
  return {
    ...from,
    decisions: from.decisions.map((one) => (one === named ? { ...one, data } : one)).toReversed(),
  };
}

const withDecision = (
  version: Family['versions'][number],
  before: string,
  after: string,
): Family['versions'][number] => {
  const { decision } = version.data;
  return decision.announcement === before
    ? { ...version, data: { ...version.data, decision: { ...decision, announcement: after } } }
    : version;
};

it('changes keep their names over 500 random edits of the real decisions', () => {
  const before = namesOf({ decisions, families, redirects: [] });
  expect(before.length).toBeGreaterThanOrEqual(atLeast(21));
  expect(new Set(before).size).toBe(before.length);
  fc.assert(
    fc.property(
      fc.array(
        fc.tuple(fc.nat(SAMPLE - 1), fc.constantFrom('another file', ...Object.keys(EDITS)), fc.nat(400)),
        { minLength: 1, maxLength: 3 },
      ),
      (edits) => {
        const start: Edited = { decisions, families, redirects: [] };
        const after = edits.reduce((now, [at, how, days]) => edit(now, at, how, days), start);
        expect(namesOf(after)).toEqual(before);
      },
    ),
    { numRuns: 500 },
  );
});
