import { z } from 'astro/zod';
import { expect, it } from 'vitest';
import { CONTENT_LISTS, CONTENT_TYPES } from '../../catalogue/content-types.ts';
import { describeField } from '../../fields/schema-walk.ts';
import { cmsField, cmsFields } from './cms-field.ts';
import { ITEMS } from './items.ts';

interface AnyField {
  name: string;
  widget?: string;
  pattern?: [string, string];
  field?: AnyField;
  fields?: AnyField[];
}

/** What is chosen, not typed, breaks no pattern. */
const CHOSEN = new Set(['relation', 'file', 'select', 'datetime']);

/** Every pattern of a schema that the form's field does not hold, or holds without a word for the editor. */
function lost(schema: z.core.$ZodType, field: AnyField | undefined, path: string): string[] {
  if (!field || CHOSEN.has(field.widget ?? '')) return [];
  const { type } = describeField(schema);
  if (type instanceof z.ZodArray) {
    const item = field.field ?? (field.fields ? { ...field, widget: 'object' } : undefined);
    return lost(type.element, item, `${path}[]`);
  }
  if (type instanceof z.ZodObject)
    return Object.entries(type.shape as Record<string, z.core.$ZodType>).flatMap(([key, inner]) =>
      lost(
        inner,
        (field.fields ?? []).find(({ name }) => name === key),
        `${path}.${key}`,
      ),
    );
  const checks = (type._zod.def as { checks?: z.core.$ZodCheck[] }).checks ?? [];
  const wanted = checks.flatMap(({ _zod: { def } }) => {
    const { pattern } = def as { pattern?: RegExp };
    return pattern ? [`/${pattern.source}/${pattern.flags}`] : [];
  });
  const [held, said] = field.pattern ?? [];
  return wanted.filter((pattern) => pattern !== held || !said).map((pattern) => `${path}: ${pattern}`);
}

it.each(Object.entries({ ...CONTENT_TYPES, ...CONTENT_LISTS }))(
  '%s: the form holds every pattern of the schema',
  (name, { schema }) => {
    const fields =
      schema instanceof z.ZodArray
        ? cmsField(ITEMS, schema.meta({ title: name }))
        : { name, fields: cmsFields(schema) };
    expect(lost(schema, fields as AnyField, name)).toEqual([]);
  },
);
