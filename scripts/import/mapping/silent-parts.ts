import { DECLARABLE_PARTS, type DeclarablePart } from '../../../src/procedures/schema/codes.ts';
import type { OfficialProcedure } from './official-procedure.ts';

type Parts = Omit<OfficialProcedure, 'silentInRecord'>;

/**
 * The parts about which the record says nothing, in the order of the law. The number of file sets is always one of
 * them: the national record has no such field.
 */
export function silentParts(procedure: Parts): DeclarablePart[] {
  const { channels, evidence = [] } = procedure;
  const silent: Record<DeclarablePart, boolean> = {
    costs: channels.some(({ costs = [] }) => costs.length === 0),
    forms: !evidence.some(({ papers = [] }) => papers.some(({ forms = [] }) => forms.length > 0)),
    requirements: procedure.requirements === undefined,
    outputs: (procedure.outputs ?? []).length === 0,
    steps: (procedure.steps ?? []).length === 0,
    evidence: !evidence.some(({ papers = [] }) => papers.length > 0),
    processingTime: channels.some(({ processingTime }) => processingTime === undefined),
    competentAuthorities: (procedure.competentAuthorities ?? []).length === 0,
    executingOffices: (procedure.executingOffices ?? []).length === 0,
    receivingAddress: procedure.receivingAddress === undefined,
    legalBasis: (procedure.legalBasis ?? []).length === 0,
    fileSets: true,
  };
  return (Object.keys(DECLARABLE_PARTS) as DeclarablePart[]).filter((part) => silent[part]);
}
