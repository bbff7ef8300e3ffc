import { z } from 'astro/zod';
import { stringify } from 'yaml';
import { CONTENT_TYPES, type CollectionName } from '../../src/catalogue/content-types.ts';
import { bare, metaOf } from '../../src/fields/schema-walk.ts';
import { placeholder } from '../content/faults/placeholder.ts';
import type { ContentType } from '../../src/site/content-type.ts';

/** What is known of the entry before an editor opens it. */
export interface SkeletonFacts {
  /** What it is called: its name, title, question or number. */
  name: string;
  /** ISO day on which it is made: the day of publishing, of reading the source. */
  today: string;
  /** A procedure's national code, if known. */
  code?: string | undefined;
}

type Schema = z.core.$ZodType;
type Shape = Record<string, Schema>;

/** Fields that carry the day on which the entry is made. */
const DAYS_OF_MAKING = ['publishedOn', 'retrievedOn', 'askedOn'];

/**
 * The text of a new entry: every required field with its Vietnamese meaning above it and its place to fill, the
 * optional ones named below. It reads as right YAML; `check` names each place that is still to be filled.
 */
export function skeleton(collection: CollectionName, facts: SkeletonFacts): string {
  const { schema: whole, alsoAsked: also = [], newBody = '' }: ContentType = CONTENT_TYPES[collection];
  const form: Form = { facts, also };
  const object = bare(whole);
  const shape = object instanceof z.ZodObject ? (object.shape as Shape) : {};
  const asked = ([key, schema]: [string, Schema]): boolean => isRequired(schema) || form.also.includes(key);
  const lines = Object.entries(shape)
    .filter(asked)
    .flatMap(([key, schema]) => {
      const known = knownValue(collection, key, facts);
      return [...comment(schema), ...(known ? [`${key}: ${known}`] : field([key], schema, form))];
    });
  const rest = Object.entries(shape).filter((row) => !asked(row));
  const front = [...lines, ...furtherFields(rest)].join('\n');
  return `---\n${front}\n---\n\n${newBody}`.trimEnd() + '\n';
}

/** What every step of the writing needs to know. */
interface Form {
  facts: SkeletonFacts;
  also: readonly string[];
}

const isRequired = (schema: Schema): boolean =>
  !(schema instanceof z.ZodOptional) && !(schema instanceof z.ZodDefault);

function knownValue(
  collection: CollectionName,
  key: string,
  { name, code }: SkeletonFacts,
): string | undefined {
  if (key === CONTENT_TYPES[collection].identifier) return stringify(name, { lineWidth: 0 }).trimEnd();
  return key === 'code' && code !== undefined ? JSON.stringify(code) : undefined;
}

function comment(schema: Schema): string[] {
  const { title, description } = metaOf(schema);
  return title === undefined ? [] : [`# ${title}${description ? `: ${description}` : ''}`];
}

/** The lines of a field; nested ones are indented by two spaces for each step. */
function field(path: readonly string[], schema: Schema, form: Form): string[] {
  const key = path.at(-1) ?? '';
  const value = bare(schema);
  if (value instanceof z.ZodObject)
    return [`${key}:`, ...indent(objectLines(path, value.shape as Shape, form))];
  if (!(value instanceof z.ZodArray)) return [`${key}: ${scalar(key, value, schema, form)}`];
  const item = bare(value.element);
  const inside =
    item instanceof z.ZodObject
      ? objectLines(path, item.shape as Shape, form)
      : [scalar('', item, schema, form)];
  return [`${key}:`, ...indent(inside.map((line, index) => (index === 0 ? `- ${line}` : `  ${line}`)))];
}

function objectLines(path: readonly string[], shape: Shape, form: Form): string[] {
  const fields = Object.entries(shape);
  const asked = fields.filter(
    ([key, schema]) =>
      isRequired(schema) || form.also.includes([...path, key].join('.')) || key === 'retrievedOn',
  );
  return (asked.length > 0 ? asked : fields.slice(0, 1)).flatMap(([key, schema]) =>
    field([...path, key], schema, form),
  );
}

function scalar(key: string, value: Schema, schema: Schema, { facts }: Form): string {
  if (DAYS_OF_MAKING.includes(key)) return facts.today;
  if (value instanceof z.ZodEnum) {
    const options = value.options.map(String);
    return options.includes('awaiting') ? 'awaiting' : JSON.stringify(placeholder(options.join(' | ')));
  }
  return JSON.stringify(placeholder(metaOf(schema).title ?? (key || 'một mục')));
}

const indent = (lines: readonly string[]): string[] => lines.map((line) => `  ${line}`);

function furtherFields(fields: readonly [string, Schema][]): string[] {
  if (fields.length === 0) return [];
  const rows = fields.map(([key, schema]) => {
    const { title, description } = metaOf(schema);
    return `#   ${key}: ${[title, description].filter(Boolean).join('. ')}`;
  });
  return ['# Có thể thêm các trường sau (bỏ dấu # và viết giá trị):', ...rows];
}
