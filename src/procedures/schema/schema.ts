import { z } from 'astro/zod';
import type { WaysLeft } from '../../cross-rules/rules-on.ts';
import { validityFields } from '../../fields/dates.ts';
import { editorialFields } from '../../fields/editorial.ts';
import type { Receivers } from '../receivers.ts';
import { completeness } from './completeness.ts';
import { editorsFields } from './editors-fields.ts';
import { officialFields } from './official-fields.ts';

/** An administrative procedure: its official part, and the editors' own. */
export const procedureSchema = z
  .strictObject({ ...officialFields, ...editorsFields, ...validityFields, ...editorialFields })
  .superRefine(completeness);
export type Procedure = z.output<typeof procedureSchema> & UnderRules;
export type ProcedureInput = z.input<typeof procedureSchema>;

/** What the rules of the site's day make of a procedure; no field of its file. */
interface UnderRules {
  waysLeft?: WaysLeft | undefined;
  /** Who receives its files here, where its record names no office of ours. */
  receivers?: Receivers | undefined;
}
