import { formatDate } from '../../text/dates.ts';
import { formatAmount } from '../rows/format.ts';
import {
  AMOUNT_UNITS,
  COST_WORDS,
  EXEMPT,
  TIME_CONDITIONS,
  TIME_WORDS,
  type CostWord,
} from '../schema/plain-facts-labels.ts';
import type { PlainFacts } from '../schema/plain-facts-schema.ts';
import { answer, either, type Answer } from './answer.ts';
import { say, type Duration } from './durations.ts';
import { lowerFirst, upperFirst } from '../../text/first-letter.ts';

/** Where the record states no amount, what the reader does. */
export const ASK = 'Hồ sơ chính thức không ghi số tiền; hỏi nơi nộp';
/** The same, where its steps ask for money all the same. */
export const ASK_BEFORE = 'Hỏi nơi nộp trước khi đi';
/** Where the record states no time. */
export const ASK_WHEN = 'Hỏi nơi nộp hẹn ngày nào';

/** What the reader pays on a day by the facts that the record's words came to; nothing where they came to none. */
export function sayPlainCost(
  { costs = [] }: Partial<Pick<PlainFacts, 'costs'>>,
  day: string,
): Answer | undefined {
  const [now, then] = costs.filter(({ until }) => until === undefined || day <= until);
  if (now === undefined) return undefined;
  const exempt = now.exempt.map((whom) => EXEMPT[whom]).join(', ');
  const later =
    then && now.until ? ` đến hết ${formatDate(now.until)}, sau đó ${lowerFirst(figureOf(then))}` : '';
  return answer(
    `${figureOf(now)}${later}`,
    exempt === '' ? undefined : `Miễn cho ${exempt}`,
    now.words && ASKED[now.words],
  );
}

/** What is said beside the words of a record without an amount. */
const ASKED: Partial<Record<CostWord, string>> = {
  'by-province': ASK,
  'by-province-if-any': ASK,
  'free-in-time': ASK,
  'by-law': ASK,
  'in-steps': ASK_BEFORE,
};

function figureOf({ amount, per, words, document }: PlainFacts['costs'][number]): string {
  if (amount !== undefined)
    return `${formatAmount({ amount, currency: 'VND' })}${per === undefined ? '' : `/${AMOUNT_UNITS[per]}`}`;
  return words === undefined || words === 'by-law' ? sayByLaw(document) : COST_WORDS[words];
}

/** @example sayByLaw('Luật phí và lệ phí') // 'Có thể phải nộp, theo Luật phí và lệ phí' */
export const sayByLaw = (document: string | undefined): string =>
  document === undefined ? COST_WORDS['by-law'] : COST_WORDS['by-law'].replace('quy định', document);

/** The facts about time. */
export type PlainTimes = Pick<PlainFacts, 'times'> &
  Partial<Pick<PlainFacts, 'timeWords' | 'inTurn' | 'inStages'>>;

/** How long it takes by the facts that the record's words came to; nothing where they came to none. */
export function sayPlainTime(facts: PlainTimes): Answer | undefined {
  const { times, timeWords, inTurn = false, inStages = false } = facts;
  const lookedInto = times.filter(({ when }) => when === 'looked-into').map(sayIfLookedInto);
  const plain = times.filter(({ when }) => when !== 'looked-into');
  if (timeWords !== undefined)
    return answer(TIME_WORDS[timeWords], ...lookedInto, timeWords === 'unsaid' ? ASK_WHEN : undefined);
  if (plain.length === 0) return undefined;
  if (inTurn) return answer(plain.map(say).join(' và '));
  const named = plain.some(({ when }) => when !== undefined);
  if (named)
    return answer(
      upperFirst(
        plain
          .map(({ when, ...time }) =>
            when === undefined ? say(time) : `${TIME_CONDITIONS[when]}: ${say(time)}`,
          )
          .join('; '),
      ),
      ...lookedInto,
    );
  return answer(sayCaseByCase(plain, inStages), ...lookedInto);
}

/** @example sayIfLookedInto({ value: 8, unit: 'working-day' }) // 'Phải xác minh thì đến 8 ngày làm việc' */
export const sayIfLookedInto = (time: Duration): string => `Phải xác minh thì đến ${say(time)}`;

/** One time, or several of which each is some case's or some step's. */
const sayCaseByCase = (times: readonly Duration[], inStages: boolean): string =>
  `${either(times.map(say))}${times.length === 1 ? '' : inStages ? ', tùy bước' : ', tùy trường hợp'}`;
