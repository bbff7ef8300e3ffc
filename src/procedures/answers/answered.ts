import type { ProcedureCase } from '../schema/case-schema.ts';
import type { Procedure } from '../schema/schema.ts';
import type { Answer } from './answer.ts';

/** What the answers are made of. */
export type Answered = Pick<
  Procedure,
  'channels' | 'handlingCases' | 'declaredNone' | 'evidence' | 'executingOffices'
> &
  Partial<
    Pick<
      Procedure,
      | 'name'
      | 'steps'
      | 'cases'
      | 'plainCase'
      | 'receivingAddress'
      | 'paperCounts'
      | 'plainFacts'
      | 'leftToPortal'
      | 'waysLeft'
    >
  >;

/** The four things that a reader asks first. */
export interface Answers {
  cost: Answer;
  time: Answer;
  where: Answer;
  evidence: Answer;
}

/** The cases that this procedure itself is for. */
export const ownCases = ({ cases = [] }: Answered): ProcedureCase[] =>
  cases.filter(({ instead }) => instead === undefined);
