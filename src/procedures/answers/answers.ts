import { onceOf } from '../../site/once.ts';
import { forCase } from '../rows/cases.ts';
import { answer, either, type Answer } from './answer.ts';
import { ownCases, type Answered, type Answers } from './answered.ts';
import { costOfCase, timeOfCase } from './answers-for-case.ts';
import { asFarAsTold, withMore } from './as-far-as-told.ts';
import { answerCost } from './cost.ts';
import { answerEvidence, editorsPapers } from './papers/papers.ts';
import { answerTime } from './time.ts';
import { sayPlainCost, sayPlainTime } from './plain-facts.ts';
import { answerWhere } from './where.ts';

export { isWithoutCharge } from './cost.ts';

/** What the reader pays, in a few words, as it stands on the page, in lists, in search and on paper. */
export const costAnswer = (procedure: Answered, day: string): string => costOf(procedure, day).figure;

/** How long it takes, in a few words. */
export const timeAnswer = (procedure: Answered): string => timeOf(procedure).figure;

/** How the file may be handed in, in a few words. */
export const channelAnswer = (procedure: Answered): string => whereOf(procedure).figure;

/** How many papers, in a few words. */
export const evidenceAnswer = (procedure: Answered): string => papersOf(procedure).figure;

/** The answers of the plain case on a day: the editors' own words where they gave them, else what the record says. */
export const answersOf = (procedure: Answered, day: string): Answers => ({
  cost: costOf(procedure, day),
  time: timeOf(procedure),
  where: whereOf(procedure),
  evidence: papersOf(procedure),
});

/** Lists, search and open data ask for the same answers as a procedure's own page: each is worked out once. */
const costsByDay = onceOf((_: Answered) => new Map<string, Answer>());

function costOf(procedure: Answered, day: string): Answer {
  const byDay = costsByDay(procedure);
  const known = byDay.get(day) ?? findCost(procedure, day);
  byDay.set(day, known);
  return known;
}

function findCost(procedure: Answered, day: string): Answer {
  const { plainCase, plainFacts } = procedure;
  if (plainCase?.cost !== undefined) return answer(plainCase.cost);
  const known = plainFacts && sayPlainCost(plainFacts, day);
  const cost = known ? withMore(known) : asFarAsTold(procedure, 'costs', answerCost(procedure, day));
  const differ = new Set(ownCases(procedure).map((one) => costOfCase(procedure, one, day).figure)).size > 1;
  return differ ? answer(cost.figure, cost.remark, 'Tùy trường hợp') : cost;
}

/** How long it takes, with what is to be remarked of it. */
export const timeOf = onceOf((procedure: Answered): Answer => {
  const { plainCase, plainFacts } = procedure;
  if (plainCase?.time !== undefined) return answer(plainCase.time);
  const known = plainFacts && sayPlainTime(plainFacts);
  return (
    timesOfCases(ownCases(procedure).map((one) => timeOfCase(procedure, one).figure)) ??
    (known ? withMore(known) : asFarAsTold(procedure, 'processingTime', answerTime(procedure)))
  );
});

const whereOf = onceOf((procedure: Answered): Answer => answerWhere(procedure));

/** The papers of the first case, where the cases differ: the editors put the commonest first. */
const papersOf = onceOf((procedure: Answered): Answer => {
  const { plainCase } = procedure;
  const cases = ownCases(procedure);
  if (plainCase?.papers !== undefined) return editorsPapers(procedure, plainCase.papers);
  const byCase = cases.map(({ id }) => answerEvidence(forCase(procedure, id)));
  const [first] = cases;
  const [papers] = byCase;
  return first && papers && new Set(byCase.map((one) => JSON.stringify(one))).size > 1
    ? answer(papers.figure, papers.remark, `Tính cho: ${first.name}`)
    : answerEvidence(procedure);
});

/** The times of the cases, where they are few and differ. */
function timesOfCases(figures: readonly string[]): Answer | undefined {
  const times = [...new Set(figures)].sort((a, b) => Number.parseInt(a, 10) - Number.parseInt(b, 10));
  return times.length === 2 || times.length === 3 ? answer(either(times), 'Tùy trường hợp') : undefined;
}
