import type { ProcedureCase } from '../schema/case-schema.ts';
import type { EvidenceCase } from '../schema/evidence-schema.ts';
import type { Procedure } from '../schema/schema.ts';

/** What may be marked for some cases only. */
interface Marked {
  cases?: readonly string[] | undefined;
}

/** Whether something is for the case: marked for it, or for everybody. */
export const appliesTo = ({ cases = [] }: Marked, id: string): boolean =>
  cases.length === 0 || cases.includes(id);

/**
 * The places (from 1) of the cases that something is for, as the page writes them in `data-case`; nothing where it is
 * for everybody.
 * @example casePlaces({ cases: ['bo-roi'] }, procedure) // '2'
 */
export function casePlaces({ cases: marks = [] }: Marked, { cases }: Pick<Procedure, 'cases'>) {
  const places = cases.flatMap(({ id }, at) => (marks.includes(id) ? [at + 1] : []));
  return places.length > 0 ? places.join(' ') : undefined;
}

/** The cases that something is for, in the procedure's order; none where it is for everybody. */
export const casesOf = (
  { cases: marks = [] }: Marked,
  { cases }: Pick<Procedure, 'cases'>,
): ProcedureCase[] => cases.filter(({ id }) => marks.includes(id));

/** What of a procedure its cases may decide. */
export type CasedParts = Pick<Procedure, 'channels' | 'handlingCases' | 'evidence'>;

/** A procedure as it is for one case: without the papers, charges, times and ways of sending of the others. */
export function forCase<P extends CasedParts>(procedure: P, id: string): P {
  const of = <T extends Marked>(items: readonly T[]): T[] => items.filter((item) => appliesTo(item, id));
  return {
    ...procedure,
    channels: of(procedure.channels).map((channel) => ({
      ...channel,
      costs: of(channel.costs),
      ...(channel.fees && { fees: of(channel.fees) }),
    })),
    handlingCases: of(procedure.handlingCases),
    evidence: of(procedure.evidence).map((group) => ({ ...group, papers: of(group.papers) })),
  };
}

/** The places of a group of papers: its own, else those of its papers where each of them is for some cases only. */
export function groupPlaces(group: EvidenceCase, procedure: Pick<Procedure, 'cases'>): string | undefined {
  const all = group.papers.flatMap(({ cases = [] }) => cases);
  const isSplit = group.papers.length > 0 && group.papers.every(({ cases = [] }) => cases.length > 0);
  return casePlaces(group, procedure) ?? (isSplit ? casePlaces({ cases: all }, procedure) : undefined);
}
