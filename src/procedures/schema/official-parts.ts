import type { ProcedureInput } from './schema.ts';

/**
 * The parts of an entry that come from the official record, in the schema's order. Each is followed on its own: the
 * import updates a part that nobody here rewrote, and leaves one that an editor did. `silentInRecord` and
 * `leftToPortal` are followed apart, part by part.
 */
export const OFFICIAL_PARTS = [
  'code',
  'name',
  'decision',
  'levels',
  'type',
  'sector',
  'audience',
  'competentAuthorities',
  'executingOffices',
  'authorisedOffices',
  'coordinatingOffices',
  'receivingAddress',
  'steps',
  'channels',
  'handlingCases',
  'evidence',
  'paperCounts',
  'formNumbers',
  'requirements',
  'outputs',
  'legalBasis',
  'keywords',
  'officialNote',
  'onlineService',
  'serviceGroups',
  'awaiting',
] as const satisfies readonly (keyof ProcedureInput)[];
export type OfficialPart = (typeof OFFICIAL_PARTS)[number];
