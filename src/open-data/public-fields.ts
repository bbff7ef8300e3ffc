import { z } from 'astro/zod';
import { contactFields } from '../fields/contact.ts';

type Fields = Record<string, unknown>;

/**
 * What editors write for each other, by the field that holds it ('' at the top of an entry, else a list's name for its
 * rows): never published.
 */
export const EDITORS_ONLY: Readonly<Record<string, readonly string[]>> = {
  '': ['acknowledged', 'editing', 'reporting'],
  awaiting: ['why'],
  roles: ['group'],
  source: ['imported', 'copied'],
  verification: ['note'],
};
/** The ways to reach somebody, which are published only when they were confirmed (requirement I09). */
const CONTACTS = [...Object.keys(contactFields), 'phone', 'email', 'responsiblePerson', 'mapUrl'];

const isFields = (value: unknown): value is Fields =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const isUnverified = ({ verification }: Fields): boolean =>
  isFields(verification) && verification['state'] !== 'verified';

/** What a contact field says while nobody has confirmed it: nothing, in the field's own type. */
const nothingOf = (value: unknown): [] | undefined => (Array.isArray(value) ? [] : undefined);

/** The fields of an entry that anybody may have: without the notes of its editors and without unconfirmed contacts. */
export function publicFields(fields: Fields, at = ''): Fields {
  const kept = Object.entries(fields).filter(
    ([name, value]) => value !== undefined && !EDITORS_ONLY[at]?.includes(name),
  );
  const withheld = isUnverified(fields) ? CONTACTS : [];
  return Object.fromEntries(
    kept.map(([name, value]) => [
      name,
      withheld.includes(name) ? nothingOf(value) : publicValue(value, name),
    ]),
  );
}

/**
 * A list as anybody may have it: without what only editors need; of a row that nobody has confirmed the address is left out.
 * @param list its name, of which {@link EDITORS_ONLY} may hide more
 */
export function publicList(list: string, value: unknown): unknown {
  if (!Array.isArray(value)) return isFields(value) ? publicFields(value) : value;
  return value.map((row: unknown) => {
    if (!isFields(row)) return row;
    const hidden = [...(EDITORS_ONLY[list] ?? []), ...(isUnverified(row) ? ['url'] : [])];
    return Object.fromEntries(Object.entries(publicFields(row)).filter(([name]) => !hidden.includes(name)));
  });
}

function publicValue(value: unknown, at: string): unknown {
  if (Array.isArray(value)) return value.map((item) => publicValue(item, at || '-'));
  return isFields(value) ? publicFields(value, at || '-') : value;
}

/** Marks of our own forms, which say nothing to readers of a JSON Schema. */
const OWN_MARKS = ['references', 'options', 'input'];

function clean(schema: Fields, at: string): Fields {
  const { properties, required, items, ...rest } = schema;
  const left = EDITORS_ONLY[at] ?? [];
  const cleaned = Object.fromEntries(Object.entries(rest).filter(([name]) => !OWN_MARKS.includes(name)));
  if (isFields(items)) cleaned['items'] = clean(items, at || '-');
  if (Array.isArray(required)) cleaned['required'] = required.filter((name) => !left.includes(String(name)));
  if (isFields(properties))
    cleaned['properties'] = Object.fromEntries(
      Object.entries(properties)
        .filter(([name]) => !left.includes(name))
        .map(([name, field]) => [name, clean(field as Fields, name)]),
    );
  return cleaned;
}

/** JSON Schema (2020-12) of what {@link publicFields} gives of the entries of a schema. */
export const publicSchema = (schema: z.ZodType): Fields => {
  const { $schema: _, ...fields } = z.toJSONSchema(schema, { io: 'output', unrepresentable: 'any' });
  return clean(fields, '');
};
