import { isGroup } from '../../src/fields/is-group.ts';
import { z } from 'astro/zod';
import { vietnameseMessage } from '../../src/fields/messages.ts';
import { foldMarks } from '../../src/text/fold.ts';
import { nearest } from '../../src/text/nearest.ts';
import { shorten, type Path } from './problem.ts';
import { bare, descriptionOf, keysAt, labelOf } from '../../src/fields/schema-walk.ts';

/** What the schema says against one field of one file. */
export interface FieldFault {
  rule: 'required' | 'unknown-key' | 'value' | 'shape' | 'placeholder';
  path: Path;
  message: string;
  advice?: string | undefined;
  /** Whether the key, not its value, is what is wrong. */
  atKey?: boolean;
}

/** A file's data after its schema: the fields that are right, and what is wrong with the others. */
export interface Validated {
  fields: Record<string, unknown>;
  /** The whole, when all of it is right. */
  value: unknown;
  faults: FieldFault[];
}

/** Validates data, telling every fault at once: unknown keys do not hide what the other fields have wrong. */
export function validate(schema: z.ZodType, data: unknown): Validated {
  const result = schema.safeParse(data, { error: vietnameseMessage });
  if (result.success)
    return { fields: isGroup(result.data) ? result.data : {}, value: result.data, faults: [] };
  const unknown = result.error.issues.filter((issue) => issue.code === 'unrecognized_keys');
  const cleaned = withoutKeys(data, unknown);
  const again = unknown.length === 0 ? result : schema.safeParse(cleaned, { error: vietnameseMessage });
  const rest = again.success ? [] : again.error.issues;
  return {
    value: undefined,
    fields: again.success ? (isGroup(again.data) ? again.data : {}) : rightFields(schema, cleaned),
    faults: [
      ...unknown.flatMap((issue) => unknownKeys(schema, issue)),
      ...rest.map((issue) => fieldFault(schema, cleaned, issue)),
    ],
  };
}

/** The top-level fields that are right by themselves, parsed; rules between entries work on these. */
function rightFields(schema: z.ZodType, data: unknown): Record<string, unknown> {
  const object = bare(schema);
  if (!(object instanceof z.ZodObject) || !isGroup(data)) return {};
  const fields: Record<string, unknown> = {};
  for (const [key, field] of Object.entries(object.shape as Record<string, z.ZodType>)) {
    const parsed = field.safeParse(data[key]);
    if (parsed.success && parsed.data !== undefined) fields[key] = parsed.data;
  }
  return fields;
}

function withoutKeys(data: unknown, issues: z.core.$ZodIssueUnrecognizedKeys[]): unknown {
  if (issues.length === 0) return data;
  const copy: unknown = structuredClone(data);
  for (const { path, keys } of issues) {
    const parent = valueAt(copy, path as Path);
    if (isGroup(parent)) for (const key of keys) delete parent[key];
  }
  return copy;
}

function valueAt(data: unknown, path: Path): unknown {
  return path.reduce<unknown>(
    (value, step) =>
      typeof value === 'object' && value !== null
        ? (value as Record<string | number, unknown>)[step]
        : undefined,
    data,
  );
}

/** More unknown keys than this in one place say no more. */
const MOST_UNKNOWN = 20;

function unknownKeys(schema: z.ZodType, issue: z.core.$ZodIssueUnrecognizedKeys): FieldFault[] {
  const path = issue.path as Path;
  const known = keysAt(schema, path);
  const byTitle = new Map(known.map(([key, title]) => [foldMarks(title), key]));
  return issue.keys.slice(0, MOST_UNKNOWN).map((key) => {
    const likely =
      nearest(
        key,
        known.map(([name]) => name),
      ) ?? byTitle.get(foldMarks(key));
    const message = `khóa '${shorten(key)}' không có` + (likely ? `; có phải '${likely}'?` : '');
    return {
      rule: 'unknown-key',
      path: [...path, key],
      atKey: true,
      message,
      advice: likely ? `đổi thành '${likely}'` : `chỉ dùng: ${known.map(([name]) => name).join(', ')}`,
    };
  });
}

function fieldFault(schema: z.ZodType, data: unknown, issue: z.core.$ZodIssue): FieldFault {
  const path = issue.path as Path;
  const value = valueAt(data, path);
  const advice = descriptionOf(schema, path);
  if (value === undefined && issue.code !== 'custom') return missingField(schema, path);
  if (value === null && issue.code !== 'custom')
    return {
      rule: 'required',
      path,
      atKey: true,
      message: 'trường để trống',
      advice: `điền giá trị, hoặc xóa cả dòng nếu không bắt buộc${advice ? `. ${advice}` : ''}`,
    };
  const suggestion =
    issue.code === 'invalid_value' ? nearest(String(value), issue.values.map(String)) : undefined;
  const { wrong, remedy } = saidOf(issue.message);
  const message = wrong + (suggestion ? `; có phải '${suggestion}'?` : '');
  const whole =
    issue.code === 'custom' && !(value instanceof Date) && (typeof value === 'object' || value === undefined);
  const likely = suggestion && `đổi thành '${suggestion}'`;
  return {
    rule: whole ? 'shape' : 'value',
    path,
    message,
    advice: remedy ?? likely ?? (whole ? undefined : advice),
  };
}

/** A schema's message: what is wrong and, behind an arrow where it is not in the field's description, what to do. */
function saidOf(message: string): { wrong: string; remedy: string | undefined } {
  const [wrong = message, remedy] = message.split(' → ');
  return { wrong, remedy };
}

function missingField(schema: z.ZodType, path: Path): FieldFault {
  const key = String(path.at(-1) ?? '');
  const description = descriptionOf(schema, path);
  return {
    rule: 'required',
    path,
    message: `thiếu trường bắt buộc '${key}' (${labelOf(schema, path)})`,
    advice: `thêm dòng '${key}: …'${description ? `. ${description}` : ''}`,
  };
}
