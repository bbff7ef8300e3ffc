import { decisionNumber } from '../calendar/decision-number.ts';
import type { StateChange } from '../calendar/changes-between.ts';
import { SECTIONS } from '../site/sections.ts';
import { byteOrder } from '../text/byte-order.ts';
import { slug } from '../text/slug.ts';
import { namesInOrder } from './names-in-order.ts';

/** A change of state, as far as its name goes. */
export type NamedChange = Pick<StateChange, 'code' | 'day' | 'decisions' | 'version'>;

/**
 * Names changes for good by the procedure and the decision behind each: a decision changes a procedure once, so neither its
 * day, its kind nor any title is part of the name.
 *
 * @param decisionName the name that the entry of a decision keeps through renames, by its id
 * @example changeNames(rows, (id) => stableIdOf('announcements', id)).get(row) // 'thay-doi/1.014063/1025-qd-bnv'
 */
export function changeNames<R extends NamedChange>(
  changes: readonly R[],
  decisionName: (id: string) => string,
): Map<R, string> {
  const nameOf = ({ decisions, version }: R): string => {
    const [first] = decisions.toSorted(
      (a, b) =>
        byteOrder(a.data.signedOn, b.data.signedOn) || byteOrder(decisionName(a.id), decisionName(b.id)),
    );
    if (first) return decisionName(first.id).split('/').at(-1) ?? first.id;
    return version ? slug(decisionNumber(version.data.decision.number)) : 'het-hieu-luc';
  };
  return namesInOrder(
    changes,
    (change) => `${SECTIONS.changes.path}/${change.code}/${nameOf(change)}`,
    ({ day }) => day,
  );
}
