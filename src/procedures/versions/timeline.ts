import { addDays } from '../../text/days.ts';
import {
  establishing,
  type DatedVersion,
  type Decision,
  type Effect,
  type Version,
} from '../../calendar/history.ts';
import { stateOn } from '../../calendar/state-on.ts';
import { differences, type Difference } from './differences.ts';
import type { Procedure } from '../schema/schema.ts';
import { isKnownOn, upcomingEffects, type Standing } from './standing.ts';

/** A version with its whole text. */
interface FullVersion extends Version {
  data: Procedure;
}

/** What happens to a procedure on one day: what decisions say, and what the text that begins then changes. */
export interface Turn<D extends Decision = Decision> {
  day: string;
  effects: readonly Effect<D>[];
  differences: readonly Difference[];
}

/** How the current text came to be, where an older one stands in the content to compare it with. */
export function currentTurn<D extends Decision>({
  history,
  on,
}: Standing<FullVersion, D>): Turn<D> | undefined {
  const { current, previous } = on;
  if (current?.start === undefined || !previous) return undefined;
  return turnOn(current.start, history.effects, { before: previous, after: current });
}

/** What is decided and still to come, the nearest first: changes by decisions and texts prepared for their day. */
export function comingTurns<D extends Decision>(
  { history, on }: Standing<FullVersion, D>,
  day: string,
): Turn<D>[] {
  const effects = upcomingEffects(history, day);
  const prepared = history.versions.filter(
    (version) => version.start !== undefined && version.start > day && isKnownOn(version, history, day),
  );
  const days = new Set([
    ...effects.map((effect) => effect.day),
    ...prepared.flatMap(({ start }) => start ?? []),
  ]);
  return [...days].sort().map((when) => {
    const after = prepared.find(({ start }) => start === when);
    const before = stateOn(addDays(when, -1), history).current ?? on.current;
    return turnOn(when, effects, { before, after });
  });
}

function turnOn<V extends FullVersion, D extends Decision>(
  day: string,
  effects: readonly Effect<D>[],
  { before, after }: { before: DatedVersion<V> | undefined; after: DatedVersion<V> | undefined },
): Turn<D> {
  return {
    day,
    effects: effects.filter((effect) => effect.day === day),
    differences:
      before && after
        ? differences({ data: before.version.data, day: addDays(day, -1) }, { data: after.version.data, day })
        : [],
  };
}

/** What decisions have done to the procedure until the day, the latest first. */
export const pastEffects = <D extends Decision>(
  { history }: Standing<Version, D>,
  day: string,
): Effect<D>[] => history.effects.filter((effect) => effect.day <= day).toReversed();

/** The latest amendment that the current text does not hold yet, if there is one. */
export function missedAmendment<D extends Decision>(
  { history, on }: Standing<Version, D>,
  day: string,
): Effect<D> | undefined {
  if (!on.isBehind) return undefined;
  return history.effects.findLast((effect) => effect.change.kind === 'amended' && effect.day <= day);
}

/** The decision that set a version in force, where it stands in cong-bo/. */
export const decisionOf = <V extends Version, D extends Decision>(
  version: V,
  { history }: Standing<V, D>,
): D | undefined => establishing(version, history.effects)?.decision;
