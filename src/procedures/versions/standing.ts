import { addDays } from '../../text/days.ts';
import {
  establishing,
  isEnding,
  type DatedVersion,
  type Decision,
  type Effect,
  type Family,
  type History,
  type Version,
} from '../../calendar/history.ts';
import { isInForce, stateOn, type StateOn } from '../../calendar/state-on.ts';

/** A procedure with its versions, its history and where it stands on the day the site speaks of. */
export interface Standing<V extends Version = Version, D extends Decision = Decision> {
  family: Family<V>;
  history: History<V, D>;
  on: StateOn<V, D>;
}

/**
 * What the procedure's page is on a day: its text; a notice that it has ended, is still to come, or is in force without
 * a text here; `undefined` where nobody could know of it yet.
 */
export type PageKind = 'current' | 'ended' | 'upcoming' | 'without-text';

/** See {@link PageKind}. */
export function pageKindOf({ on, history }: Standing, day: string): PageKind | undefined {
  if (on.current) return 'current';
  if (on.state === 'abolished' || on.state === 'replaced') return 'ended';
  if (on.next && isKnownOn(on.next, history, day)) return 'upcoming';
  return isInForce(on.state) && on.decidedBy.length > 0 ? 'without-text' : undefined;
}

/** Whether a version's decision was signed by the day; a version that says nothing of it is kept back. */
export function isKnownOn({ version }: DatedVersion, { effects }: History, day: string): boolean {
  const signedOn = establishing(version, effects)?.decision.data.signedOn ?? version.data.decision.signedOn;
  return signedOn !== undefined && signedOn <= day;
}

/** The changes that were decided by the day and take effect after it. */
export const upcomingEffects = <D extends Decision>(
  { effects }: History<Version, D>,
  day: string,
): Effect<D>[] => effects.filter((effect) => effect.day > day && effect.decision.data.signedOn <= day);

/** A version that no longer applies to new files, and the change whose transitional rule keeps it for older ones. */
export interface PastVersion<V extends Version = Version, D extends Decision = Decision> {
  version: V;
  /** Its first day, which names its page. */
  start: string;
  endedBy: Effect<D>;
}

/** The past versions that a transitional rule keeps readable on the day; without such a rule none is shown. */
export function readablePastVersions<V extends Version, D extends Decision>(
  { history }: Standing<V, D>,
  day: string,
): PastVersion<V, D>[] {
  const now = stateOn(day, history).current;
  const past = history.effects.flatMap((endedBy): PastVersion<V, D>[] => {
    if (endedBy.change.transition === undefined || endedBy.day > day) return [];
    const before = stateOn(addDays(endedBy.day, -1), history).current;
    return before?.start === undefined || before === now
      ? []
      : [{ version: before.version, start: before.start, endedBy }];
  });
  return [...new Map(past.map((version) => [version.start, version])).values()];
}

/** Codes of the procedures that do a procedure's work on the day, through replacements of replacements. */
export function replacementsOn(
  day: string,
  code: string,
  effects: ReadonlyMap<string, readonly Effect[]>,
  passed: ReadonlySet<string> = new Set(),
): string[] {
  const last = effects.get(code)?.findLast((effect) => effect.day <= day);
  if (!last || !isEnding(last.change)) return [code];
  const next = last.change.replacedBy.filter((other) => !passed.has(other) && other !== code);
  return [
    ...new Set(next.flatMap((other) => replacementsOn(day, other, effects, new Set([...passed, code])))),
  ];
}
