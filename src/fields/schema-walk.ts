import { z } from 'astro/zod';
import type { ReferenceTarget } from '../../src/fields/references.ts';
import { onceFor } from '../../src/site/once.ts';
import type { Path } from './problem.ts';

/** The schema below defaults, options and transforms: an object, an array or a leaf. */
export function bare(schema: z.core.$ZodType): z.core.$ZodType {
  if (schema instanceof z.ZodOptional || schema instanceof z.ZodNullable) return bare(schema.unwrap());
  if (schema instanceof z.ZodDefault) return bare(schema.unwrap());
  if (schema instanceof z.ZodPipe) return bare(schema.in instanceof z.ZodTransform ? schema.out : schema.in);
  return schema;
}

/** What an editor is told about a field: its Vietnamese name and one sentence. */
export interface FieldMeta {
  title?: string | undefined;
  description?: string | undefined;
}

/** The field's title and description, looked for below options and defaults. */
export function metaOf(schema: z.core.$ZodType): FieldMeta {
  const own = z.globalRegistry.get(schema) ?? {};
  if (own.title !== undefined) return { title: own.title, description: own.description };
  const inner =
    schema instanceof z.ZodOptional || schema instanceof z.ZodDefault ? schema.unwrap() : undefined;
  return inner ? metaOf(inner) : {};
}

/** The schema of one step down, if the schema knows that step. */
function child(schema: z.core.$ZodType, step: string | number): z.core.$ZodType | undefined {
  const inside = bare(schema);
  if (inside instanceof z.ZodObject)
    return Object.hasOwn(inside.shape, step)
      ? (inside.shape as Record<string, z.core.$ZodType>)[step]
      : undefined;
  if (inside instanceof z.ZodArray) return inside.element;
  return undefined;
}

/** The schema at the path, or undefined where the schema has no such field. */
export function schemaAt(schema: z.core.$ZodType, path: Path): z.core.$ZodType | undefined {
  let current: z.core.$ZodType | undefined = schema;
  for (const step of path) current = current && child(current, step);
  return current;
}

/**
 * A path in an editor's words: Vietnamese titles, list positions from 1, the key itself where there is no title.
 *
 * @example labelOf(procedureSchema, ['channels', 1, 'costs', 0, 'amount'])
 * // → 'Cách thức thực hiện › 2 › Phí, lệ phí › 1 › Số tiền'
 */
export function labelOf(schema: z.core.$ZodType, path: Path): string {
  let current: z.core.$ZodType | undefined = schema;
  const words = path.map((step) => {
    current = current && child(current, step);
    if (typeof step === 'number') return String(step + 1);
    return (current && metaOf(current).title) ?? step;
  });
  return words.join(' › ');
}

/** What the schema says to do with a field, in one sentence, if it says so. */
export function descriptionOf(schema: z.core.$ZodType, path: Path): string | undefined {
  const field = schemaAt(schema, path);
  return field && metaOf(field).description;
}

/** The keys that the object at the path knows, each with its Vietnamese title. */
export function keysAt(schema: z.core.$ZodType, path: Path): [key: string, title: string][] {
  const field = schemaAt(schema, path);
  const inside = field && bare(field);
  if (!(inside instanceof z.ZodObject)) return [];
  return Object.entries(inside.shape as Record<string, z.core.$ZodType>).map(([key, value]) => [
    key,
    metaOf(value).title ?? key,
  ]);
}

/** A field that points at other entries; `*` in the path stands for every position of a list. */
export interface ReferenceField {
  path: readonly string[];
  target: ReferenceTarget;
}

/** Every field of the schema that carries the `references` mark. */
export const referenceFields = onceFor((schema: z.core.$ZodType) => fieldsBelow(schema, []));

function fieldsBelow(schema: z.core.$ZodType, path: readonly string[]): ReferenceField[] {
  const inside = bare(schema);
  const target = z.globalRegistry.get(inside)?.['references'] as ReferenceTarget | undefined;
  if (target !== undefined) return [{ path, target }];
  if (inside instanceof z.ZodArray) return fieldsBelow(inside.element, [...path, '*']);
  if (inside instanceof z.ZodObject)
    return Object.entries(inside.shape as Record<string, z.core.$ZodType>).flatMap(([key, value]) =>
      fieldsBelow(value, [...path, key]),
    );
  return [];
}

/** Every value of the data that the field's path reaches, with its own path. */
export function* valuesAt(
  data: unknown,
  path: readonly string[],
  before: Path = [],
): Generator<[Path, unknown]> {
  const [step, ...rest] = path;
  if (step === undefined) yield [before, data];
  else if (step === '*') {
    if (Array.isArray(data))
      for (const [index, item] of data.entries()) yield* valuesAt(item, rest, [...before, index]);
  } else if (typeof data === 'object' && data !== null && Object.hasOwn(data, step))
    yield* valuesAt((data as Record<string, unknown>)[step], rest, [...before, step]);
}
