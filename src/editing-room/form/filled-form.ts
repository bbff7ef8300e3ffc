import type { Field } from '@sveltia/cms';
import { isGroup } from '../../fields/is-group.ts';

/** What every field of the form may have, whatever its type. */
interface AnyField {
  name: string;
  widget?: string;
  required?: boolean;
  multiple?: boolean;
  fields?: Field[];
}

const EMPTY: Record<string, unknown> = { boolean: false, number: null, list: [] };

/**
 * An entry as the form holds it once it is open: every field that the file leaves out is there, empty, and the space
 * around texts is gone. For tests and measurements of what saving an unchanged entry writes.
 */
export function filledForm(fields: readonly Field[], data: Record<string, unknown>): Record<string, unknown> {
  const filled = { ...data };
  for (const field of fields as readonly AnyField[])
    filled[field.name] = filledField(field, data[field.name]);
  return filled;
}

function filledField(
  { widget = 'string', required, multiple, fields = [] }: AnyField,
  value: unknown,
): unknown {
  if (typeof value === 'string') return value.trim();
  if (widget === 'list' && fields.length > 0 && Array.isArray(value))
    return value.map((item) => (isGroup(item) ? filledForm(fields, item) : (item as unknown)));
  if (widget === 'object' && isGroup(value)) return filledForm(fields, value);
  if (value !== undefined) return value;
  if (widget === 'object') return required ? filledForm(fields, {}) : null;
  return multiple ? [] : (EMPTY[widget] ?? '');
}
