import {
  historyOf,
  effectsByCode,
  type Decision,
  type Family,
  type History,
  type Version,
} from './history.ts';
import { addDays } from '../text/days.ts';
import { stateOn, type ProcedureState, type StateOn } from './state-on.ts';
import { byteOrder } from '../text/byte-order.ts';

/** What happens to a procedure on a day; `announced`: a decision announces it, new or changed is not said. */
export type ChangeOfState = 'new' | 'announced' | 'amended' | 'abolished' | 'replaced' | 'expired';

/** One procedure that stands differently on `day` than on the day before. */
export interface StateChange<V extends Version = Version, D extends Decision = Decision> {
  day: string;
  code: string;
  /** Ids of the entries in thu-tuc/ that have this code; none where the site has only the decision's word. */
  families: readonly string[];
  kind: ChangeOfState;
  before: ProcedureState;
  after: ProcedureState;
  /** The decisions that decided it; none where only a version's own dates did. */
  decisions: readonly D[];
  /** Codes of the procedures that replace it. */
  replacedBy: readonly string[];
  /** The version that applies from this day, where one takes over. */
  version: V | undefined;
}

/**
 * Everything that changes state after `from` and until `until` (both ISO; `until` included), by day and code.
 * `families` are the entries of thu-tuc/, one per procedure; decisions about codes without an entry count too.
 */
export function changesBetween<V extends Version, D extends Decision>(
  from: string,
  until: string,
  announcements: readonly D[],
  families: readonly Family<V>[],
): StateChange<V, D>[] {
  const effects = effectsByCode(announcements);
  const byCode = Map.groupBy(families, ({ code }) => code);
  const codes = [...new Set([...effects.keys(), ...byCode.keys()])].sort();
  const changes = codes.flatMap((code) => {
    const holders = byCode.get(code) ?? [];
    const versions = holders[0]?.versions ?? [];
    const history = historyOf(code, effects.get(code) ?? [], versions);
    return turningDays(history)
      .filter((day) => from < day && day <= until)
      .flatMap((day) => changeOn(day, history, holders));
  });
  return changes.sort((a, b) => byteOrder(a.day, b.day) || byteOrder(a.code, b.code));
}

/** The only days on which anything can change: effects, first days of versions, days after last days. */
const turningDays = ({ outcomes, versions }: History): string[] => [
  ...new Set([
    ...outcomes.map(({ day }) => day),
    ...versions.flatMap(({ start, version: { data } }) => [
      ...(start === undefined ? [] : [start]),
      ...(data.validUntil === undefined ? [] : [addDays(data.validUntil, 1)]),
    ]),
  ]),
];

function changeOn<V extends Version, D extends Decision>(
  day: string,
  history: History<V, D>,
  families: readonly Family<V>[],
): StateChange<V, D>[] {
  const before = stateOn(addDays(day, -1), history);
  const after = stateOn(day, history);
  const isDecided = after.since === day && after.decidedBy.length > 0;
  const isTakeover = after.current !== undefined && after.current !== before.current;
  if (before.state === after.state && !isDecided && !isTakeover) return [];
  const [effect] = isDecided ? after.decidedBy : [];
  return [
    {
      day,
      code: history.code,
      families: families.map(({ id }) => id),
      kind: effect?.change.kind ?? kindWithoutDecision(before, after),
      before: before.state,
      after: after.state,
      decisions: isDecided ? after.decidedBy.map(({ decision }) => decision) : [],
      replacedBy: effect?.change.replacedBy ?? [],
      version: isTakeover ? after.current?.version : undefined,
    },
  ];
}

/** What the versions' own dates did: one began, took over from another, or ran out. */
function kindWithoutDecision(before: StateOn, after: StateOn): ChangeOfState {
  if (after.state === 'abolished') return 'expired';
  return before.current === undefined && before.previous === undefined ? 'announced' : 'amended';
}
