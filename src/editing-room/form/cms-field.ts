import { z } from 'astro/zod';
import type { Field } from '@sveltia/cms';
import { describeField, type DescribedField } from '../../fields/schema-walk.ts';
import { limitsOf } from './limits.ts';
import { relationTo } from './relations.ts';
import { uploadField } from './uploads.ts';

/** What every field of the form has. */
interface Common {
  name: string;
  label: string;
  hint?: string;
  required: boolean;
}

/**
 * The form's field for one field of a schema: label, hint, whether it must be filled, and what fits its type.
 * Undefined for what only programs write (records of digests); such parts of an entry stay as they are.
 * @throws Error where the schema has no Vietnamese name for the field or a type that the form can't show
 */
export function cmsField(name: string, schema: z.core.$ZodType): Field | undefined {
  const field = describeField(schema);
  if (field.type instanceof z.ZodRecord) return undefined;
  if (field.marks.title === undefined) throw new Error(`${name}: no title in .meta() of its schema`);
  const common: Common = {
    name,
    label: field.marks.title,
    hint: hintOf(field),
    required: !field.optional,
  };
  return field.type instanceof z.ZodArray
    ? listField(common, field.type)
    : { ...common, ...single(name, field) };
}

/** The form's fields for an object schema, in its order. */
export function cmsFields(schema: z.core.$ZodType): Field[] {
  const { type } = describeField(schema);
  if (!(type instanceof z.ZodObject)) throw new Error('the form needs an object schema');
  return Object.entries(type.shape as Record<string, z.core.$ZodType>).flatMap(
    ([name, field]) => cmsField(name, field) ?? [],
  );
}

function hintOf({ marks, fallback }: DescribedField): string {
  const known = marks.options?.[String(fallback)] ?? (typeof fallback === 'number' ? String(fallback) : '');
  return [marks.description, known && `Để trống thì hiểu là: ${known}.`].filter(Boolean).join(' ');
}

/** The part of a field that depends on its type, for a field with one value. */
function single(name: string, { type, marks, optional }: DescribedField): Record<string, unknown> {
  if (marks.references) return relationTo(marks.references);
  if (marks.input === 'date') return DATE;
  if (marks.input === 'file') return uploadField();
  if (type instanceof z.ZodEnum) return { widget: 'select', options: optionsOf(type, marks.options) };
  if (type instanceof z.ZodBoolean) return { widget: 'boolean', required: false };
  if (type instanceof z.ZodObject)
    return { widget: 'object', fields: cmsFields(type), ...(optional && { collapsed: 'auto' }) };
  const { min, max, whole, pattern } = limitsOf(type);
  if (type instanceof z.ZodNumber)
    return {
      widget: 'number',
      value_type: whole ? 'int' : 'float',
      ...(min !== undefined && { min }),
      ...(max !== undefined && { max }),
    };
  if (type instanceof z.ZodString)
    return {
      widget: marks.input === 'text' ? 'text' : 'string',
      use_emoji_autocomplete: false,
      ...(max !== undefined && { maxlength: max }),
      ...(pattern && { pattern }),
    };
  throw new Error(`${name}: the form has no field for ${type._zod.def.type}`);
}

/** A day without a time of day: what is chosen is what is written, whatever the editor's time zone. */
const DATE = { widget: 'datetime', type: 'date' };

/** Each value with its Vietnamese name; a test tells which schema has none. */
const optionsOf = ({ options }: z.ZodEnum, labels: Record<string, string> = {}): object[] =>
  options.map((value) => ({ label: labels[value] ?? String(value), value }));

function listField(common: Common, type: z.ZodArray): Field {
  const item = describeField(type.element);
  const { min, max } = limitsOf(type);
  const size = { ...(min !== undefined && { min }), ...(max !== undefined && { max }) };
  if (item.marks.references || item.type instanceof z.ZodEnum)
    return { ...common, ...single(common.name, item), multiple: true, ...size } as Field;
  if (item.type instanceof z.ZodObject) {
    const fields = cmsFields(item.type);
    return {
      ...common,
      widget: 'list',
      fields,
      summary: summaryOf(fields),
      collapsed: 'auto',
      ...size,
    } as Field;
  }
  const field = { name: 'muc', label: common.label, ...single(common.name, item) };
  return { ...common, widget: 'list', field, ...size } as Field;
}

/** What a folded item shows: its first required text, else its first field. */
function summaryOf(fields: readonly Field[]): string {
  const shown =
    fields.find(({ widget }) => ['string', 'text', 'select', 'relation'].includes(widget ?? '')) ?? fields[0];
  return `{{fields.${shown?.name ?? ''}}}`;
}
