import { z } from 'astro/zod';
import type { ReferenceTarget } from '../fields/references.ts';

/** What a schema says about a field, besides its type, in its `.meta()`. */
export interface FieldMarks {
  title?: string | undefined;
  description?: string | undefined;
  /** The collection or list that the value points at. */
  references?: ReferenceTarget;
  /** The Vietnamese name of each value of an enumeration. */
  options?: Record<string, string>;
  /** How the value is entered, where its type alone does not tell. */
  input?: 'date' | 'text' | 'file';
}

/** A field without its wrappers: the type itself, whether it may be absent, its default and its marks. */
export interface DescribedField {
  type: z.core.$ZodType;
  optional: boolean;
  fallback: unknown;
  marks: FieldMarks;
}

/** Takes the wrappers off a field of a schema; the outermost mark wins. */
export function describeField(schema: z.core.$ZodType): DescribedField {
  const marks: FieldMarks = z.globalRegistry.get(schema) ?? {};
  if (schema instanceof z.ZodOptional) return wrapped(schema.unwrap(), marks, undefined);
  if (schema instanceof z.ZodDefault) return wrapped(schema.unwrap(), marks, schema.def.defaultValue);
  if (schema instanceof z.ZodPipe && schema.in instanceof z.ZodTransform) {
    const inside = describeField(schema.out);
    return { ...inside, marks: { ...inside.marks, ...marks } };
  }
  return { type: schema, optional: false, fallback: undefined, marks };
}

function wrapped(inner: z.core.$ZodType, marks: FieldMarks, fallback: unknown): DescribedField {
  const inside = describeField(inner);
  return { ...inside, optional: true, fallback, marks: { ...inside.marks, ...marks } };
}
