import { answer, either, ifBrief, type Answer } from './answer.ts';
import type { ProcedureCase } from '../case-schema.ts';
import { forCase } from '../cases.ts';
import { CHANNEL_LABELS, type ChannelKind } from '../codes.ts';
import { answerCost } from './cost.ts';
import { answerEvidence } from './papers.ts';
import type { Procedure } from '../schema.ts';
import { answerTime } from './time.ts';

export { costsOn, isWithoutCharge } from '../costs.ts';

/** What the reader pays, in a few words. "Không thu" only where the entry says that nothing is charged. */
export const costAnswer = (procedure: Pick<Procedure, 'channels' | 'declaredNone'>, day: string): string =>
  answerCost(procedure, day).figure;

/** How long it takes, in a few words. */
export const timeAnswer = (procedure: Pick<Procedure, 'channels' | 'handlingCases'>): string =>
  answerTime(procedure).figure;

/** How the file may be sent, each way once. */
export const channelAnswer = ({ channels }: Pick<Procedure, 'channels'>): string =>
  [...new Set(channels.map((c) => CHANNEL_LABELS[c.kind]))].join(', ');

/** How many papers, in a few words. */
export const evidenceAnswer = (procedure: Pick<Procedure, 'evidence'>): string =>
  answerEvidence(procedure).figure;

/** The four things that a reader asks first. */
export interface Answers {
  cost: Answer;
  time: Answer;
  where: Answer;
  evidence: Answer;
}

/** The answers for everybody on a day; where the cases differ, a span over them. */
export function answersOf(procedure: Procedure, day: string): Answers {
  const cases = procedure.cases.map((one) => answersForCase(procedure, one, day));
  const cost = answerCost(procedure, day);
  const costsDiffer = new Set(cases.map((one) => one.cost.figure)).size > 1;
  return {
    cost: costsDiffer ? answer(cost.figure, cost.remark, 'Tùy trường hợp') : cost,
    time: timesOfCases(cases.map((one) => one.time.figure)) ?? answerTime(procedure),
    where: answerWhere(procedure),
    evidence: spanOfCases(cases.map((one) => one.evidence)) ?? answerEvidence(procedure),
  };
}

/** The answers for one case: the editors' own words where they gave them, else the figures of what is marked for it. */
export function answersForCase(
  procedure: Procedure,
  { id, cost, time }: ProcedureCase,
  day: string,
): Answers {
  const own = forCase(procedure, id);
  const marked = own.handlingCases.filter(({ cases = [] }) => cases.length > 0);
  const times = marked.map(({ processingTime }) => ({
    processingTime,
    kind: 'in-person' as const,
    costs: [],
    free: false,
  }));
  return {
    cost: cost === undefined ? answerCost(own, day) : answer(cost),
    time:
      time === undefined
        ? answerTime(marked.length > 0 ? { channels: times, handlingCases: [] } : own)
        : answer(time),
    where: answerWhere(own),
    evidence: answerEvidence(own),
  };
}

/** The times of the cases, where they are few and differ. */
function timesOfCases(figures: readonly string[]): Answer | undefined {
  const times = [...new Set(figures)].sort((a, b) => Number.parseInt(a, 10) - Number.parseInt(b, 10));
  return times.length === 2 || times.length === 3 ? answer(either(times), 'Tùy trường hợp') : undefined;
}

/** The fewest and the most papers that a case asks for; nothing where all ask for as many. */
function spanOfCases(answers: readonly Answer[]): Answer | undefined {
  const counts = answers
    .flatMap(({ figure }) => Number.parseInt(figure.replace(/^\D+/, ''), 10) || [])
    .sort((a, b) => a - b);
  const [least, most] = [counts.at(0), counts.at(-1)];
  return least === most || least === undefined
    ? undefined
    : answer(`Từ ${least} đến ${most} loại giấy tờ`, `Tùy trường hợp, có ${answers.length} trường hợp`);
}

/** The ways of sending, and the place where papers are handed in as far as the entry says it shortly. */
function answerWhere(
  procedure: Pick<Procedure, 'channels' | 'receivingAddress' | 'executingOffices'>,
): Answer {
  const { channels, receivingAddress, executingOffices } = procedure;
  const counter = channels.find(({ kind }) => kind === 'in-person')?.note;
  const [office, ...others] = executingOffices;
  const only = office && others.length === 0 ? `Nơi giải quyết: ${office.name}` : undefined;
  return answer(waysOf(channels), ifBrief(counter) ?? ifBrief(receivingAddress) ?? ifBrief(only));
}

const WAYS: Record<ChannelKind, string> = {
  'in-person': 'trực tiếp',
  online: 'trực tuyến',
  post: 'bưu chính',
};

/** The ways in the order of their labels, as a sentence begins. */
function waysOf(channels: Procedure['channels']): string {
  const kinds = (Object.keys(WAYS) as ChannelKind[]).filter((kind) =>
    channels.some((one) => one.kind === kind),
  );
  const text = kinds.map((kind) => WAYS[kind]).join(', ');
  return text.charAt(0).toLocaleUpperCase('vi') + text.slice(1);
}
