import type { OfficialPart } from '../../../src/procedures/schema/official-parts.ts';
import type { ProcedureInput } from '../../../src/procedures/schema/schema.ts';

/** What an official record says of a procedure, without the editors' own fields. */
export type OfficialProcedure = Pick<ProcedureInput, OfficialPart | 'silentInRecord' | 'leftToPortal'>;
