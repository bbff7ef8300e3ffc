type Value = unknown;

/** One field that reads otherwise from a day on; `before` or `after` is absent where the field was not there. */
export interface ChangedField {
  /** Where it stands: `channels.0.costs.0.amount`. */
  field: string;
  before?: Value;
  after?: Value;
}

const isGroup = (value: Value): value is Record<string, Value> => typeof value === 'object' && value !== null;

const isEmpty = (value: Value): boolean =>
  value === undefined || (Array.isArray(value) && value.length === 0);

/**
 * Every field that two versions of an entry give otherwise, in the order of the newer one. Lists are compared place by
 * place; what is new or gone stands whole.
 *
 * @example changedFields({ fee: { amount: 1 } }, { fee: { amount: 2 } }) // [{ field: 'fee.amount', before: 1, after: 2 }]
 */
export function changedFields(before: Value, after: Value, at: readonly string[] = []): ChangedField[] {
  if (Object.is(before, after) || (isEmpty(before) && isEmpty(after))) return [];
  if (isGroup(before) && isGroup(after) && Array.isArray(before) === Array.isArray(after)) {
    const [old, now] = [before as Record<string, Value>, after as Record<string, Value>];
    const names = [...new Set([...Object.keys(now), ...Object.keys(old)])];
    return names.flatMap((name) => changedFields(old[name], now[name], [...at, name]));
  }
  return [
    {
      field: at.join('.'),
      ...(!isEmpty(before) && { before }),
      ...(!isEmpty(after) && { after }),
    },
  ];
}

/** Whether only the act of a charge is no longer named: that is silence of the entry, no change of the charge. */
export const isSilence = ({ field, after }: ChangedField): boolean =>
  after === undefined && /(?:^|\.)costs\.\d+\.legalBasis$/.test(field);
