import { z } from 'astro/zod';
import type { ReferenceTarget } from './references.ts';

/** Steps from the top of an entry to a field: keys and list positions. */
export type Path = readonly (string | number)[];

/** What a schema says about a field, besides its type, in its `.meta()`. */
export interface FieldMarks {
  /** What an editor is told: the Vietnamese name and one sentence. */
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

/** Takes defaults, options and transforms off a field of a schema; the outermost mark wins. */
export function describeField(schema: z.core.$ZodType): DescribedField {
  const { inner, ...known } = unwrapped(schema);
  const marks: FieldMarks = z.globalRegistry.get(schema) ?? {};
  if (inner === undefined) return { type: schema, optional: false, fallback: undefined, marks };
  const inside = describeField(inner);
  return { ...inside, ...known, marks: { ...inside.marks, ...marks } };
}

function unwrapped(schema: z.core.$ZodType): Partial<DescribedField> & { inner?: z.core.$ZodType } {
  if (schema instanceof z.ZodOptional) return { inner: schema.unwrap(), optional: true, fallback: undefined };
  if (schema instanceof z.ZodDefault)
    return { inner: schema.unwrap(), optional: true, fallback: schema.def.defaultValue };
  if (schema instanceof z.ZodNullable) return { inner: schema.unwrap() };
  if (schema instanceof z.ZodPipe)
    return { inner: schema.in instanceof z.ZodTransform ? schema.out : schema.in };
  return {};
}

/** The schema below defaults, options and transforms: an object, an array or a leaf. */
export const bare = (schema: z.core.$ZodType): z.core.$ZodType => describeField(schema).type;

/** The field's title and description. */
export const metaOf = (schema: z.core.$ZodType): Pick<FieldMarks, 'title' | 'description'> =>
  describeField(schema).marks;

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
export function referenceFields(schema: z.core.$ZodType): ReferenceField[] {
  const fields = known.get(schema) ?? fieldsBelow(schema, []);
  known.set(schema, fields);
  return fields;
}

const known = new WeakMap<z.core.$ZodType, ReferenceField[]>();

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
