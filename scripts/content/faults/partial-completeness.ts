import { completeness } from '../../../src/procedures/schema/completeness.ts';
import type { Procedure } from '../../../src/procedures/schema/schema.ts';
import type { FieldFault } from '../validate.ts';

const NOTHING = {
  steps: [],
  channels: [],
  evidence: [],
  outputs: [],
  legalBasis: [],
  competentAuthorities: [],
  executingOffices: [],
  declaredNone: [],
  silentInRecord: [],
  leftToPortal: [],
  source: { kind: '' },
} satisfies Partial<Record<keyof Procedure, unknown>>;

/**
 * The completeness faults of a procedure that has other faults too: zod asks for completeness only when the rest is
 * right, but an editor wants to hear all at once. Fields that are wrong themselves are not called missing as well.
 */
export function partialCompleteness(fields: Partial<Procedure>, faults: readonly FieldFault[]): FieldFault[] {
  if (faults.length === 0) return [];
  const wrong = new Set(faults.map((fault) => String(fault.path[0])));
  const found: FieldFault[] = [];
  completeness(
    { ...NOTHING, ...fields },
    {
      addIssue: ({ message, path }) => {
        if (!wrong.has(String(path[0])) && !wrong.has('source')) found.push({ rule: 'shape', path, message });
      },
    },
  );
  return found;
}
