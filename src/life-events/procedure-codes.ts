import type { LifeEvent } from './schema.ts';

type WithProcedures = Pick<LifeEvent, 'steps' | 'otherProcedures'>;

/** The codes of every procedure that a life event names, in the order of doing: those of its steps, then the others. */
export const procedureCodesOf = ({ steps, otherProcedures }: WithProcedures): string[] =>
  [...steps.flatMap(({ procedures }) => procedures), ...otherProcedures].map(({ code }) => code);
