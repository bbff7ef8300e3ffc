import { formatDate } from '../../text/dates.ts';
import { addDays } from '../../text/days.ts';
import { nextCostDay } from '../rows/costs.ts';
import { tableOf } from '../rows/table-charge.ts';
import { NOT_STATED } from '../rows/format.ts';
import type { Procedure } from '../schema/schema.ts';
import { answer, type Answer } from './answer.ts';
import { answerAmounts } from './cost-amounts.ts';
import { answerCostWords, ASK_THERE, ZERO } from './cost-without-amount.ts';
import { readCosts } from './charge.ts';
import { datedWordsIn } from './dated-words.ts';
import { lowerFirst } from '../../text/first-letter.ts';
import { waysOfLodging } from './ways.ts';

export type Charged = Pick<Procedure, 'channels' | 'declaredNone'> & Partial<Pick<Procedure, 'steps'>>;

/** What the reader pays on a day, and what they will pay once that changes. */
export function answerCost(procedure: Charged, day: string): Answer {
  const now = onDay(procedure, day);
  const next = nextDay(procedure, day);
  const then = next === undefined ? undefined : onDay(procedure, next);
  if (next === undefined || then === undefined || then.figure === now.figure || now.figure === ASK_THERE)
    return now;
  const last = formatDate(addDays(next, -1));
  return answer(`${now.figure} đến hết ${last}, sau đó ${lowerFirst(then.figure)}`, now.remark);
}

const ORDER = ['in-person', 'online', 'post'] as const;

/** True where nothing is charged: declared so, or 0 đồng on every way, without words or steps that ask for money. */
export const isWithoutCharge = (procedure: Charged, day: string): boolean =>
  [NONE_CHARGED, ZERO].includes(onDay(procedure, day).figure);

const NONE_CHARGED = 'Không thu phí, lệ phí';

function onDay(procedure: Charged, day: string): Answer {
  const ways = waysOfLodging(procedure.channels);
  if (procedure.declaredNone.includes('costs') || ways.every(({ free }) => free)) return answer(NONE_CHARGED);
  const charged = ORDER.flatMap((kind) => ways.filter((way) => way.kind === kind)).map((channel) => ({
    channel,
    costs: readCosts(channel, day),
  }));
  const costs = charged.flatMap((way) => way.costs);
  if (costs.length === 0) return answer(NOT_STATED, 'Hỏi nơi nộp trước khi đi');
  const isUnclear = costs.some(({ doubtful }) => doubtful !== undefined);
  return !isUnclear && costs.some(({ charges }) => charges.length > 0)
    ? answerAmounts(charged)
    : answerCostWords(costs, procedure.steps ?? []);
}

/** The first day after the given one on which a charge changes: by its own days, or by what its words say. */
function nextDay(procedure: Charged, day: string): string | undefined {
  const spoken = procedure.channels.flatMap(({ costs }) =>
    costs
      .filter((cost) => tableOf(cost) === undefined)
      .flatMap(({ note = '' }) =>
        datedWordsIn(note).flatMap(({ from, until }) => [from ?? '', addDays(until, 1)]),
      ),
  );
  return [nextCostDay(procedure, day) ?? '', ...spoken]
    .filter((other) => other > day)
    .sort()
    .at(0);
}
