import type { ProcedureCase } from '../schema/case-schema.ts';
import { forCase } from '../rows/cases.ts';
import { answer, type Answer } from './answer.ts';
import type { Answered, Answers } from './answered.ts';
import { answerCost } from './cost.ts';
import { answerEvidence, editorsPapers } from './papers/papers.ts';
import { answerTime } from './time.ts';
import { answerWhere } from './where.ts';

/** The answers for one case: the editors' own words where they gave them, else the figures of what is marked for it. */
export const answersForCase = (procedure: Answered, one: ProcedureCase, day: string): Answers =>
  one.instead === undefined
    ? {
        cost: costOfCase(procedure, one, day),
        time: timeOfCase(procedure, one),
        where: answerWhere(forCase(procedure, one.id)),
        evidence: papersOfCase(procedure, one),
      }
    : { cost: ELSEWHERE, time: ELSEWHERE, where: ELSEWHERE, evidence: ELSEWHERE };

/** What a case is told that another procedure is for; the line above the answers names and links it. */
const ELSEWHERE = answer('Theo thủ tục phải làm');

/** The papers of a case: what the editors say of it or, where no paper is marked for a case, of the plain one. */
function papersOfCase(procedure: Answered, { id, papers }: ProcedureCase): Answer {
  const isMarked = procedure.evidence.some(
    ({ cases = [], papers: all }) => cases.length > 0 || all.some(({ cases: own = [] }) => own.length > 0),
  );
  const said = papers ?? (isMarked ? undefined : procedure.plainCase?.papers);
  return said === undefined ? answerEvidence(forCase(procedure, id)) : editorsPapers(procedure, said);
}

/** What is paid for a case on a day: the editors' own words, else what is marked for it. */
export const costOfCase = (procedure: Answered, { id, cost }: ProcedureCase, day: string): Answer => {
  const own = forCase(procedure, id);
  const isMarked = own.channels.some(({ costs }) => costs.some(({ cases = [] }) => cases.length > 0));
  const plain = isMarked ? undefined : procedure.plainCase?.cost;
  return cost === undefined && plain === undefined ? answerCost(own, day) : answer(cost ?? plain ?? '');
};

/** How long a case takes: the editors' own words, else what is marked for it. */
export function timeOfCase(procedure: Answered, { id, time }: ProcedureCase): Answer {
  const own = forCase(procedure, id);
  const marked = own.handlingCases.filter(({ cases = [] }) => cases.length > 0);
  const ways = marked.map(({ processingTime }) => ({
    processingTime,
    kind: 'in-person' as const,
    costs: [],
    free: false,
  }));
  if (time !== undefined) return answer(time);
  if (ways.length > 0) return answerTime({ channels: ways, handlingCases: [] });
  return procedure.plainCase?.time === undefined ? answerTime(own) : answer(procedure.plainCase.time);
}
