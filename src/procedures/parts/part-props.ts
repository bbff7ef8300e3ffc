import type { Procedure } from '../schema/schema.ts';

/** What every official part of a procedure's page is given. */
export interface PartProps {
  procedure: Procedure;
  /** Whether the part may fold, as on its page; on paper it stands open. */
  folds?: boolean;
}
