import type { DocumentState } from './codes.ts';
import type { LegalDocument } from './schema.ts';

/** What the state on a day is derived from. */
export type DatedDocument = Pick<LegalDocument, 'issuedOn' | 'effectiveFrom' | 'effectiveUntil'> & {
  state: Pick<LegalDocument['state'], 'value' | 'checkedOn'>;
};

/** The states of a document that no longer holds. */
export const ENDED: readonly DocumentState[] = ['expired', 'replaced', 'period-ended'];

/** "Còn hiệu lực" is believed for twelve months after its check (requirement L15). */
const yearAfter = (day: string): string => `${Number(day.slice(0, 4)) + 1}${day.slice(4)}`;

/**
 * Whether a document held on a day, as far as its dates tell; undefined before it was issued. What an editor wrote is
 * true on the day of its check; on another day only dates decide, and where there are none, the state is unverified.
 *
 * @param endedOn last day on which it held, where it is known from what replaced it
 */
export function documentStateOn(
  { issuedOn, effectiveFrom, effectiveUntil, state }: DatedDocument,
  day: string,
  endedOn: string | undefined = effectiveUntil,
): DocumentState | undefined {
  if (issuedOn !== undefined && issuedOn > day) return undefined;
  if (effectiveFrom !== undefined && effectiveFrom > day) return 'not-yet';
  const hasEnded = ENDED.includes(state.value);
  if (endedOn !== undefined && endedOn < day) return hasEnded ? state.value : 'expired';
  if (hasEnded) return heldThen(effectiveFrom, endedOn, day) ? 'in-force' : endedState(state, endedOn, day);
  if (state.value === 'not-yet') return effectiveFrom === undefined ? 'not-yet' : 'in-force';
  return state.value === 'in-force' ? believed(state.checkedOn, effectiveFrom, day) : state.value;
}

const heldThen = (from: string | undefined, until: string | undefined, day: string): boolean =>
  until !== undefined && until >= day && (from === undefined || from <= day);

/** An end without a date: true from the day of its check, not known before. */
function endedState(
  { value, checkedOn }: DatedDocument['state'],
  endedOn: string | undefined,
  day: string,
): DocumentState {
  return endedOn === undefined && checkedOn !== undefined && day < checkedOn ? 'unverified' : value;
}

function believed(
  checkedOn: string | undefined,
  effectiveFrom: string | undefined,
  day: string,
): DocumentState {
  if (checkedOn === undefined || day > yearAfter(checkedOn)) return 'unverified';
  return day >= checkedOn || effectiveFrom !== undefined ? 'in-force' : 'unverified';
}
