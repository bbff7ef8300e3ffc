import { isGroup } from '../fields/is-group.ts';
import { byteOrder } from '../text/byte-order.ts';

/**
 * One text for all values that are equal but for the order of their fields: what comparisons and digests are made of.
 * @example canonicalText({ b: 1, a: [2] }) // → '{"a":[2],"b":1}'
 */
export const canonicalText = (value: unknown): string => JSON.stringify(value, sortedFields) ?? '';

const sortedFields = (_: string, value: unknown): unknown =>
  isGroup(value) ? Object.fromEntries(Object.entries(value).sort(([a], [b]) => byteOrder(a, b))) : value;
