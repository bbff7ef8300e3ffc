/** The parts of a procedure that its answers are made of; the schema gives each an empty list where it is not written. */
export const ANSWERED_PARTS = [
  'channels',
  'handlingCases',
  'evidence',
  'declaredNone',
  'leftToPortal',
  'executingOffices',
  'cases',
  'steps',
] as const;
