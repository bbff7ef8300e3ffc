import type { Field } from '@sveltia/cms';
import type { KnownFields } from '../../entry-text/kept-and-wanted.ts';

/** The tree of fields that the form shows. */
export const knownFields = (fields: readonly Field[]): KnownFields =>
  Object.fromEntries(fields.map((field) => [field.name, knownFields(inside(field))]));

const inside = (field: Field): readonly Field[] =>
  'fields' in field && Array.isArray(field.fields) ? (field.fields as readonly Field[]) : [];
