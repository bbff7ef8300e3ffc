import type { ProcedureCase } from '../schema/case-schema.ts';
import { forCase } from '../rows/cases.ts';
import type { Procedure } from '../schema/schema.ts';
import { answer, either, type Answer } from './answer.ts';
import { asFarAsTold, withMore } from './as-far-as-told.ts';
import { answerCost } from './cost.ts';
import { answerEvidence, editorsPapers } from './papers.ts';
import { answerTime } from './time.ts';
import { sayPlainCost, sayPlainTime } from './plain-facts.ts';
import { answerWhere } from './where.ts';

export { isWithoutCharge } from './cost.ts';

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

/** What the reader pays, in a few words, as it stands on the page, in lists, in search and on paper. */
export const costAnswer = (procedure: Answered, day: string): string => costOf(procedure, day).figure;

/** How long it takes, in a few words. */
export const timeAnswer = (procedure: Answered): string => timeOf(procedure).figure;

/** How the file may be handed in, in a few words. */
export const channelAnswer = (procedure: Answered): string => answerWhere(procedure).figure;

/** How many papers, in a few words. */
export const evidenceAnswer = (procedure: Answered): string => papersOf(procedure).figure;

/** The four things that a reader asks first. */
export interface Answers {
  cost: Answer;
  time: Answer;
  where: Answer;
  evidence: Answer;
}

/** The answers of the plain case on a day: the editors' own words where they gave them, else what the record says. */
export const answersOf = (procedure: Answered, day: string): Answers => ({
  cost: costOf(procedure, day),
  time: timeOf(procedure),
  where: answerWhere(procedure),
  evidence: papersOf(procedure),
});

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

/** The cases that this procedure itself is for. */
const ownCases = ({ cases = [] }: Answered): ProcedureCase[] =>
  cases.filter(({ instead }) => instead === undefined);

function costOf(procedure: Answered, day: string): Answer {
  const { plainCase, plainFacts } = procedure;
  if (plainCase?.cost !== undefined) return answer(plainCase.cost);
  const known = plainFacts && sayPlainCost(plainFacts, day);
  const cost = known ? withMore(known) : asFarAsTold(procedure, 'costs', answerCost(procedure, day));
  const differ = new Set(ownCases(procedure).map((one) => costOfCase(procedure, one, day).figure)).size > 1;
  return differ ? answer(cost.figure, cost.remark, 'Tùy trường hợp') : cost;
}

/** How long it takes, with what is to be remarked of it. */
export function timeOf(procedure: Answered): Answer {
  const { plainCase, plainFacts } = procedure;
  if (plainCase?.time !== undefined) return answer(plainCase.time);
  const known = plainFacts && sayPlainTime(plainFacts);
  return (
    timesOfCases(ownCases(procedure).map((one) => timeOfCase(procedure, one).figure)) ??
    (known ? withMore(known) : asFarAsTold(procedure, 'processingTime', answerTime(procedure)))
  );
}

/** The papers of the first case, where the cases differ: the editors put the commonest first. */
function papersOf(procedure: Answered): Answer {
  const { plainCase } = procedure;
  const cases = ownCases(procedure);
  if (plainCase?.papers !== undefined) return editorsPapers(procedure, plainCase.papers);
  const byCase = cases.map(({ id }) => answerEvidence(forCase(procedure, id)));
  const [first] = cases;
  const [papers] = byCase;
  return first && papers && new Set(byCase.map((one) => JSON.stringify(one))).size > 1
    ? answer(papers.figure, papers.remark, `Tính cho: ${first.name}`)
    : answerEvidence(procedure);
}

/** The papers of a case: what the editors say of it or, where no paper is marked for a case, of the plain one. */
function papersOfCase(procedure: Answered, { id, papers }: ProcedureCase): Answer {
  const isMarked = procedure.evidence.some(
    ({ cases = [], papers: all }) => cases.length > 0 || all.some(({ cases: own = [] }) => own.length > 0),
  );
  const said = papers ?? (isMarked ? undefined : procedure.plainCase?.papers);
  return said === undefined ? answerEvidence(forCase(procedure, id)) : editorsPapers(procedure, said);
}

const costOfCase = (procedure: Answered, { id, cost }: ProcedureCase, day: string): Answer => {
  const own = forCase(procedure, id);
  const isMarked = own.channels.some(({ costs }) => costs.some(({ cases = [] }) => cases.length > 0));
  const plain = isMarked ? undefined : procedure.plainCase?.cost;
  return cost === undefined && plain === undefined ? answerCost(own, day) : answer(cost ?? plain ?? '');
};

function timeOfCase(procedure: Answered, { id, time }: ProcedureCase): Answer {
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

/** The times of the cases, where they are few and differ. */
function timesOfCases(figures: readonly string[]): Answer | undefined {
  const times = [...new Set(figures)].sort((a, b) => Number.parseInt(a, 10) - Number.parseInt(b, 10));
  return times.length === 2 || times.length === 3 ? answer(either(times), 'Tùy trường hợp') : undefined;
}
