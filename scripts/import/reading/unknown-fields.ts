import { isGroup } from '../../../src/fields/is-group.ts';
import { z } from 'astro/zod';
import { onceFor } from '../../../src/site/once.ts';

/**
 * Paths of the fields that hold something and that the schema does not know, so that news in the official records is
 * seen and not lost in silence.
 *
 * @example unknownFields(recordSchema, record) // → ['detail.executionMethods[].queueNumber']
 */
export function unknownFields(schema: unknown, value: unknown, path = ''): string[] {
  const inner = unwrapped(schema);
  if (inner instanceof z.ZodArray && Array.isArray(value))
    return [...new Set(value.flatMap((item: unknown) => unknownFields(inner.element, item, `${path}[]`)))];
  if (!(inner instanceof z.ZodObject) || !isGroup(value)) return [];
  const shape: Record<string, unknown> = inner.shape;
  return Object.entries(value).flatMap(([key, item]) => {
    const here = path === '' ? key : `${path}.${key}`;
    if (Object.hasOwn(shape, key)) return unknownFields(shape[key], item, here);
    return saysSomething(item) ? [here] : [];
  });
}

/** Kept for each schema, as every field of thousands of records asks. */
const unwrapped = onceFor((schema: unknown): unknown =>
  schema instanceof z.ZodOptional || schema instanceof z.ZodNullable ? unwrapped(schema.unwrap()) : schema,
);

function saysSomething(value: unknown): boolean {
  if (value === null || value === undefined || value === '' || value === false) return false;
  if (Array.isArray(value)) return value.some(saysSomething);
  return isGroup(value) ? Object.values(value).some(saysSomething) : true;
}
