import {
  effectsByCode,
  historyOf,
  type Decision,
  type Effect,
  type Family,
  type History,
  type Version,
} from '../../src/calendar/history.ts';
import { familiesOf } from '../../src/procedures/versions/families.ts';
import type { Content, Entry } from './content.ts';

/** A decision with the file it stands in. */
export interface FiledDecision extends Decision {
  entry: Entry<'announcements'>;
}

/** A version of a procedure with the file it stands in. */
export interface FiledVersion extends Version {
  entry: Entry<'procedures'>;
}

/** A procedure's family with its history. */
export interface FiledFamily {
  family: Family<FiledVersion>;
  history: History<FiledVersion, FiledDecision>;
}

/** The calendar of a content folder, from what of it is right: what a schema refuses is told elsewhere. */
export interface FiledCalendar {
  effects: Map<string, Effect<FiledDecision>[]>;
  families: FiledFamily[];
  /** Every code that an entry has, or that a decision makes or knows as living. */
  knownCodes: Set<string>;
}

/** Derives the calendar by the same pure functions as the site. */
export function calendarOf(content: Content): FiledCalendar {
  const effects = effectsByCode(decisionsOf(content));
  const families = familiesOf(content.entries.procedures.flatMap(filedVersion)).map((family) => ({
    family,
    history: historyOf(family.code, effects.get(family.code) ?? [], family.versions),
  }));
  const living = [...effects].filter(([, list]) => list.some(({ change }) => LIVING.includes(change.kind)));
  return {
    effects,
    families,
    knownCodes: new Set([...families.map(({ family }) => family.code), ...living.map(([code]) => code)]),
  };
}

const LIVING: readonly string[] = ['new', 'amended', 'announced'];

/** The announcing decisions, as far as they are right. */
export const decisionsOf = (content: Content): FiledDecision[] =>
  content.entries.announcements.flatMap(filedDecision);

function filedDecision(entry: Entry<'announcements'>): FiledDecision[] {
  const { number, issuer, signedOn, effectiveFrom, changes } = entry.fields;
  if (number === undefined || issuer === undefined || signedOn === undefined || changes === undefined)
    return [];
  return [{ id: entry.id, entry, data: { number, issuer, signedOn, effectiveFrom, changes } }];
}

function filedVersion(entry: Entry<'procedures'>): FiledVersion[] {
  const { code, decision, validFrom, validUntil } = entry.fields;
  if (code === undefined || decision === undefined) return [];
  return [{ id: entry.id, entry, data: { code, decision, validFrom, validUntil } }];
}

/** The path of a change in the file of its decision. */
export const changePath = ({ decision, change }: Effect): readonly ['changes', number] => [
  'changes',
  decision.data.changes.indexOf(change),
];
