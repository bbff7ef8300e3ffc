import { addDays } from '../text/days.ts';
import {
  isEnding,
  type DatedVersion,
  type Decision,
  type Effect,
  type History,
  type Version,
} from './history.ts';

/**
 * Where a procedure stands on a day. `amended` is in force too, with a text that a decision or a newer version changed;
 * `abolished` is also what has simply run out.
 */
export type ProcedureState = 'upcoming' | 'in-force' | 'amended' | 'abolished' | 'replaced';

/** A procedure's state on a day with all that explains it. */
export interface StateOn<V extends Version = Version, D extends Decision = Decision> {
  state: ProcedureState;
  /** The day from which what decided the state applies, where that is known. */
  since: string | undefined;
  /** The changes that decided it, several where decisions of one day agree; none where only a version's dates did. */
  decidedBy: readonly Effect<D>[];
  /** The version in force; absent where none applies, or where no entry holds the text that does. */
  current: DatedVersion<V> | undefined;
  /** The version before the current one; where the procedure has ended, its last one. */
  previous: DatedVersion<V> | undefined;
  /** The nearest version still to come. */
  next: DatedVersion<V> | undefined;
  /** Whether a decision has amended the procedure since the current version's text began. */
  isBehind: boolean;
}

/** Whether the procedure may be used in this state. */
export const isInForce = (state: ProcedureState): boolean => state === 'in-force' || state === 'amended';

/**
 * THE derivation of a procedure's state: from the announcing decisions and the versions' own dates, for any day.
 * Nothing else in the project decides what is in force.
 */
export function stateOn<V extends Version, D extends Decision>(
  day: string,
  history: History<V, D>,
): StateOn<V, D> {
  const { outcomes, versions } = history;
  const outcome = outcomes.findLast((effect) => effect.day <= day);
  const begun = versions.filter(({ start }) => start === undefined || start <= day);
  const last = begun.at(-1);
  const next = versions[begun.length];
  if (!outcome && (!last || outcomes[0]?.change.kind === 'new'))
    return { ...NOTHING, next, state: existsBefore(history) ? 'in-force' : 'upcoming', since: undefined };
  if (outcome && isEnding(outcome.change)) {
    const state = outcome.change.kind === 'replaced' ? 'replaced' : 'abolished';
    const decidedBy = agreeing(history, outcome);
    return { ...NOTHING, next, state, since: outcome.day, decidedBy, previous: last };
  }
  const until = last?.version.data.validUntil;
  if (
    last &&
    until !== undefined &&
    until < day &&
    (outcome?.day ?? '') <= until &&
    !isEnded(last, history, until)
  )
    return { ...NOTHING, next, state: 'abolished', since: addDays(until, 1), previous: last };
  const current = last && isAlive(last, history, day) ? last : undefined;
  return { ...inForce(history, outcome, current, day), next, current, previous: begun.at(current ? -2 : -1) };
}

const NOTHING = { decidedBy: [], current: undefined, previous: undefined, isBehind: false } as const;

/** The changes of the day that say the same as the one that prevails. */
const agreeing = <D extends Decision>(
  { effects }: History<Version, D>,
  { day, change }: Effect<D>,
): Effect<D>[] => effects.filter((effect) => effect.day === day && effect.change.kind === change.kind);

/** What the first decision amends or ends existed before it, though no entry holds that older text. */
function existsBefore({ outcomes: [first], versions: [version] }: History): boolean {
  if (!first || first.change.kind === 'new' || first.change.kind === 'announced') return false;
  return version?.start === undefined || version.start >= first.day;
}

/** A version that began before an end of the procedure does not come back when the procedure does. */
const isEnded = ({ start = '' }: DatedVersion, { outcomes }: History, day: string): boolean =>
  outcomes.some((effect) => isEnding(effect.change) && start <= effect.day && effect.day <= day);

const isAlive = (dated: DatedVersion, history: History, day: string): boolean =>
  (dated.version.data.validUntil ?? day) >= day && !isEnded(dated, history, day);

/** The state of a procedure that is in force: amended by the last decision, or by a version that took over after it. */
function inForce<D extends Decision>(
  history: History<Version, D>,
  outcome: Effect<D> | undefined,
  current: DatedVersion | undefined,
  day: string,
): Pick<StateOn<Version, D>, 'state' | 'since' | 'decidedBy' | 'isBehind'> {
  const start = current?.start ?? '';
  const isBehind =
    current !== undefined &&
    history.effects.some(
      (effect) => effect.change.kind === 'amended' && start < effect.day && effect.day <= day,
    );
  if (start > (outcome?.day ?? '') && followsOn(history, start))
    return { state: 'amended', since: start, decidedBy: [], isBehind };
  return {
    state: outcome?.change.kind === 'amended' ? 'amended' : 'in-force',
    since: outcome?.day ?? current?.start,
    decidedBy: outcome ? agreeing(history, outcome) : [],
    isBehind,
  };
}

/** Whether the version that starts on the day took over from one that applied until the day before. */
function followsOn(history: History, start: string): boolean {
  const before = history.versions.findLast((version) => (version.start ?? '') < start);
  return before !== undefined && isAlive(before, history, addDays(start, -1));
}
