import { isGroup } from '../fields/is-group.ts';
import { canonicalText } from './canonical.ts';

/**
 * What a value says: a form fills every field it shows, so absent, empty and false are the same, and the space around
 * a text means nothing. Undefined where nothing is said.
 */
export function said(value: unknown): unknown {
  if (value === null || value === false || value === '') return undefined;
  if (typeof value === 'string') return value.trim() === '' ? undefined : value.trim();
  if (Array.isArray(value)) {
    const items = value.map(said).filter((item) => item !== undefined);
    return items.length > 0 ? items : undefined;
  }
  if (!isGroup(value)) return value;
  const fields = Object.entries(value)
    .map(([key, item]) => [key, said(item)] as const)
    .filter(([, item]) => item !== undefined);
  return fields.length > 0 ? Object.fromEntries(fields) : undefined;
}

/** Tells whether two values say the same, in whatever order their fields stand. */
export const saysSame = (left: unknown, right: unknown): boolean =>
  canonicalText(said(left)) === canonicalText(said(right));
