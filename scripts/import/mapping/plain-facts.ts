import type { Answers } from '../../../src/procedures/answers/answered.ts';
import { answersOf, costAnswer } from '../../../src/procedures/answers/answers.ts';
import { durationsIn, isSame, type Duration } from '../../../src/procedures/answers/durations.ts';
import { sayPlainCost, sayPlainTime, type PlainTimes } from '../../../src/procedures/answers/plain-facts.ts';
import {
  AMOUNT_UNITS,
  COST_WORDS,
  EXEMPT,
  PLACES,
  TIME_CONDITIONS,
  TIME_WORDS,
  type Place,
  type TimeCondition,
} from '../../../src/procedures/schema/plain-facts-labels.ts';
import { OF_ONE_WORK } from '../../../src/procedures/answers/time-without-row.ts';
import type { PlainFacts, PlainFactsInput } from '../../../src/procedures/schema/plain-facts-schema.ts';
import type { Procedure } from '../../../src/procedures/schema/schema.ts';
import { addDays } from '../../../src/text/days.ts';
import type { Decisive } from './facts-of-channels.ts';

/** Which figures of a record its own words change, and what those words come to for the plain case. */
export interface ReadWords {
  decisive: Decisive;
  facts: PlainFactsInput;
  paperCounts: number[];
}

/**
 * What a whole record's words come to for the plain case, read back from the answers that readers get of it. A figure
 * that our own units and words can't say again to the letter is not taken: the page then leads to the portal.
 */
export function plainCosts(whole: Procedure, day: string): PlainCost[] | undefined {
  const [figure = '', later] = costAnswer(whole, day).split(/ đến hết (?=\d)/);
  const [until] = later === undefined ? [] : later.split(',');
  const cost = costIn(figure, answersOf(whole, day).cost.remark);
  if (cost === undefined || sayPlainCost({ costs: [cost] }, day)?.figure !== figure) return undefined;
  if (until === undefined) return [cost];
  const last = until.split('/').toReversed().join('-');
  const next = plainCosts(whole, addDays(last, 1));
  return next && [{ ...cost, until: last }, ...next];
}

type PlainCost = PlainFacts['costs'][number];

const AMOUNT = /^(?<amount>\d{1,3}(?:\.\d{3})*) đồng(?:\/(?<per>.+))?$/u;
const BY_LAW = /^Có thể phải nộp, theo (?<document>.+)$/u;

function costIn(figure: string, remark = ''): PlainCost | undefined {
  const { amount, per } = AMOUNT.exec(figure)?.groups ?? {};
  const document = BY_LAW.exec(figure)?.groups?.['document'];
  const exempt = keysOf(EXEMPT).filter((whom) => /Miễn cho/u.test(remark) && remark.includes(EXEMPT[whom]));
  if (amount !== undefined)
    return {
      amount: Number(amount.replaceAll('.', '')),
      per: keysOf(AMOUNT_UNITS).find((unit) => AMOUNT_UNITS[unit] === per),
      exempt,
    };
  const words = keysOf(COST_WORDS).find((word) => COST_WORDS[word] === figure);
  if (words !== undefined) return { words, exempt };
  return document === undefined ? undefined : { words: 'by-law', document, exempt };
}

/** How long it takes by the answer of the whole record; its names of cases are told in our own words or not at all. */
export function plainTimes(answers: Answers): PlainTimes | undefined {
  const { figure, remark = '' } = answers.time;
  const lookedInto = /Phải xác minh thì đến [^.]+/u.exec(remark)?.[0] ?? '';
  const rare = timesIn(lookedInto).map((time) => ({ ...time, when: 'looked-into' as const }));
  const timeWords = keysOf(TIME_WORDS).find((word) => TIME_WORDS[word] === figure);
  if (timeWords !== undefined) return { times: rare, timeWords };
  if (BY_WAY.test(figure) || remark.includes(OF_ONE_WORK)) return undefined;
  const parts =
    [figure, remark.split('. ')[0] ?? '']
      .map((text) =>
        text.split('; ').map((part) => ({ part, times: timesIn(part), when: conditionIn(part) })),
      )
      .find(
        (told) =>
          told.length > 1 &&
          sameTimes(
            told.flatMap(({ times }) => times),
            timesIn(figure),
          ),
      ) ?? [];
  const areNamed = parts.length > 1 && parts.every(({ times }) => times.length === 1);
  const areKnown =
    areNamed &&
    new Set(parts.map(({ when }) => when)).size === parts.length &&
    parts.every(({ part, when }) => when !== undefined || !part.includes(':'));
  const named = parts.map(({ times, when }) => ({ ...times[0], when }));
  const plain = areKnown ? named : timesIn(figure);
  const [inTurn, inStages] = [/ và \d/u, /, tùy bước$/u].map((words) => words.test(figure));
  const facts = {
    times: [...plain, ...rare] as PlainFacts['times'],
    ...(inTurn && { inTurn }),
    ...(inStages && { inStages }),
  };
  const isSaid =
    areNamed || sayPlainTime(facts)?.figure === figure.replace(/, tùy việc$/u, ', tùy trường hợp');
  return plain.length > 0 && isSaid ? facts : undefined;
}

/** Times that differ by the way of sending; the ways say them themselves. */
const BY_WAY = /^(?:Trực tiếp|Trực tuyến|Bưu chính)[ ,]/u;

const sameTimes = (some: readonly Duration[], others: readonly Duration[]): boolean =>
  some.length === others.length && some.every((time) => others.some((other) => isSame(time, other)));

const timesIn = (text: string) =>
  durationsIn(text).flatMap(({ value, unit }) => (unit === 'minute' ? [] : [{ value, unit }]));

/** Words of the record by which a condition of ours is known. */
const CONDITIONS: Record<TimeCondition, RegExp> = {
  'looked-into': /xác minh/iu,
  'seen-on-site': /kiểm tra thực tế/iu,
  complex: /phức tạp/iu,
  'vehicle-plate': /biển số xe/iu,
  'vehicle-certificate': /chứng nhận đăng ký xe/iu,
};

const conditionIn = (text: string): TimeCondition | undefined =>
  keysOf(TIME_CONDITIONS).find((condition) => CONDITIONS[condition].test(text));

const keysOf = <K extends string>(labels: Record<K, string>): K[] => Object.keys(labels) as K[];

/** Words of the record by which an office that takes files is known. */
const TAKEN_AT: Record<Place, RegExp> = {
  commune: /^(?:(?:ủy|uỷ) ban nhân dân|UBND) (?:cấp )?xã/iu,
  'public-centre': /^(?:trung tâm phục vụ hành chính công|TTPVHCC)(?!.*cấp tỉnh(?!, xã))/iu,
  'one-door': /^bộ phận một cửa/iu,
  'commune-police': /^công an (?:cấp )?xã/iu,
  'vehicle-registrar': /^cơ quan đăng ký xe/iu,
  'business-registrar': /^cơ quan đăng ký kinh doanh cấp xã/iu,
  tax: /^(?:cơ quan thuế|thuế (?:tỉnh|cơ sở))/iu,
  'social-insurance': /^cơ quan (?:BHXH|bảo hiểm xã hội)/iu,
  court: /^(?:cơ quan )?(?:tòa|toà) án/iu,
};

/** The office that takes the file, the first of several, by the answer of the whole record; none that we have no name of our own for. */
export const plainPlace = ({ where: { remark = '' } }: Answers): Place | undefined => {
  const [first = ''] = remark.split(/\shoặc\s/u);
  return keysOf(PLACES).find((place) => TAKEN_AT[place].test(first));
};
