import { pairItems } from './pair-items.ts';
import { isGroup } from '../fields/is-group.ts';
import { said, saysSame } from './said.ts';

/** The fields that the form shows, each with the fields inside it. */
export interface KnownFields {
  [name: string]: KnownFields;
}

/**
 * What shall stand in the file: what the form says, with what the file says in its own way where both say the same,
 * and with everything that the form does not know.
 */
export function keptAndWanted(old: unknown, wanted: unknown, known: KnownFields): unknown {
  if (saysSame(old, wanted) && !hasUnknown(old, known)) return old;
  if (isGroup(old) && isGroup(wanted)) return group(old, wanted, known);
  if (Array.isArray(old) && Array.isArray(wanted)) {
    const now = wanted.filter((item) => said(item) !== undefined);
    return pairItems(old, now).map((origin, at) =>
      origin === undefined ? said(now[at]) : keptAndWanted(old[origin], now[at], known),
    );
  }
  return wanted === false ? false : said(wanted);
}

const hasUnknown = (old: unknown, known: KnownFields): boolean =>
  Array.isArray(old)
    ? old.some((item) => hasUnknown(item, known))
    : isGroup(old) &&
      Object.entries(old).some(([key, value]) => !known[key] || hasUnknown(value, known[key]));

function group(
  old: Record<string, unknown>,
  wanted: Record<string, unknown>,
  known: KnownFields,
): Record<string, unknown> {
  const result: Record<string, unknown> = {};
  for (const [key, value] of Object.entries(old)) {
    const inside = known[key];
    if (!inside) result[key] = value;
    else {
      const next = keptAndWanted(value, wanted[key], inside);
      if (next !== undefined) result[key] = next;
    }
  }
  for (const [key, value] of Object.entries(wanted))
    if (!Object.hasOwn(old, key) && said(value) !== undefined) result[key] = said(value);
  return inOrder(result, Object.keys(old), Object.keys(wanted));
}

/** Fields of the file in the file's order; a new one behind the field that stands before it in the form. */
function inOrder(
  fields: Record<string, unknown>,
  inFile: readonly string[],
  inForm: readonly string[],
): Record<string, unknown> {
  const order = inFile.filter((key) => Object.hasOwn(fields, key));
  for (const [at, key] of inForm.entries()) {
    if (!Object.hasOwn(fields, key) || order.includes(key)) continue;
    const before = inForm.slice(0, at).findLast((other) => order.includes(other));
    order.splice(before === undefined ? 0 : order.indexOf(before) + 1, 0, key);
  }
  return Object.fromEntries(order.map((key) => [key, fields[key]]));
}
