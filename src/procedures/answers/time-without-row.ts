import { answer, either, ifBrief, type Answer } from './answer.ts';
import { isSame, say, type Duration } from './durations.ts';
import { ASK_WHEN, sayIfLookedInto } from './plain-facts.ts';
import { areUnnamed, saidTimesIn, sayCases } from './said-times.ts';
import { upperFirst } from '../../text/first-letter.ts';
import { cutAt, sentencesOf } from './sentences.ts';
import { TIME_WORDS } from '../schema/plain-facts-labels.ts';
import type { Procedure } from '../schema/schema.ts';
import { isSameDay, mayBeLookedInto, timesInSteps } from './time-in-steps.ts';

/** What of a procedure its time is read from. */
export type Timed = Pick<Procedure, 'channels' | 'handlingCases'> & Partial<Pick<Procedure, 'steps'>>;

/** The answer where the record gives a number without a unit, and nothing else. */
export const NOT_SAID: string = TIME_WORDS.unsaid;

/**
 * The time where no way gives a number with a unit: its words, then the steps, then the official cases. A bare 0 or 1
 * states nothing; a greater number counts with the unit that the cases give it.
 */
export function answerWithoutTime(
  { channels, handlingCases, steps = [] }: Timed,
  texts: readonly string[],
): Answer {
  const cases = distinct(
    handlingCases.flatMap(({ processingTime: { value, unit } }) =>
      value === undefined || value === 0 || unit === 'unspecified' ? [] : [{ value, unit }],
    ),
  );
  const bare = Math.max(0, ...channels.map(({ processingTime }) => processingTime?.value ?? 0));
  return (
    inWords(texts) ??
    onTheDay(steps, cases) ??
    inSteps(steps) ??
    withUnitOfCases(bare, cases, mayBeLookedInto(steps)) ??
    bareDays(channels, cases) ??
    answer(NOT_SAID, casesBeside(cases), ASK_WHEN)
  );
}

const distinct = <T extends Duration>(times: readonly T[]): T[] =>
  times.filter((time, at) => times.findIndex((other) => isSame(other, time)) === at);

/** "02 tháng và 15 ngày làm việc, trong đó …": one time, reckoned in two units. */
const JOINED = /^(\d{1,2})\s+tháng\s+và\s+(\d{1,3})\s+ngày làm việc/iu;
/** Lettered lines that are what the office does, one after the other, each with its time: 'a) Thông báo …: 2 ngày; b) Thẩm định …: 33 ngày'. */
const STEP = String.raw`[a-zđ]\)\s*(?:thông báo|niêm yết|công khai|kiểm tra|thẩm định|lấy ý kiến|xem xét|trình|phê duyệt|ban hành|ra quyết định)(?!\p{L})(?:(?!trường hợp|đối với)[^:;])*:\s*(?:không quá\s+)?\d{1,3}\s+[^;]+`;
const STEPS = new RegExp(`^\\s*${STEP}(?:;\\s*${STEP})+$`, 'iu');
const AT_ONCE = /(?:giải quyết )?ngay (?:sau khi|khi)|trong ngày(?! làm việc tiếp)/iu;
const NO_RESULT = /không phải trả kết quả/iu;
const UNSET = /^(?:không|chưa) quy định|^không$/iu;
const ROUNDS = /theo đợt/iu;

/** The most times in a text that can be each some case's. */
const MOST_CASES = 3;

function inWords(texts: readonly string[]): Answer | undefined {
  const sentences = texts.flatMap(sentencesOf);
  const joined = sentences.map((part) => JOINED.exec(part)).find((found) => found !== null);
  if (joined) return answer(`${Number(joined[1])} tháng và ${Number(joined[2])} ngày làm việc`);
  const times = saidTimesIn(texts.join('\n'));
  if (texts.length > 0 && texts.every((text) => STEPS.test(text))) return answer(times.map(say).join(' và '));
  const [only, ...others] = times;
  if (only !== undefined && others.length === 0)
    return answer(say(only), only.label && upperFirst(only.label));
  if (times.length > 1) {
    const said = areUnnamed(times) ? `${either(times.map(say))}, tùy trường hợp` : sayCases(times);
    if (said.length <= 90) return answer(said);
    // So many are the steps of one work: the first of them are not how long it takes.
    if (times.length > MOST_CASES) return answer(NOT_SAID, ASK_WHEN);
    return answer(`${either(times.map(say))}, tùy trường hợp`, cutAt(said, 200));
  }
  if (sentences.some((part) => AT_ONCE.test(part) && part.length < 130)) return answer(TIME_WORDS['at-once']);
  if (sentences.some((part) => NO_RESULT.test(part))) return answer(TIME_WORDS['no-result']);
  if (sentences.some((part) => UNSET.test(part))) return answer(TIME_WORDS.unset);
  const rounds = sentences.find((part) => ROUNDS.test(part));
  return rounds === undefined ? undefined : answer(ifBrief(rounds) ?? 'Theo đợt');
}

/** The result on the day itself; a longer time of the official cases is that of a file to be looked into. */
function onTheDay(steps: NonNullable<Timed['steps']>, cases: readonly Duration[]): Answer | undefined {
  if (!isSameDay(steps)) return undefined;
  const longest = [...cases].sort((a, b) => a.value - b.value).at(-1);
  const rare = longest && longest.value > 1 ? sayIfLookedInto(longest) : undefined;
  return answer(TIME_WORDS['same-day'], rare);
}

function inSteps(steps: NonNullable<Timed['steps']>): Answer | undefined {
  const times = timesInSteps(steps).sort((a, b) => a.value - b.value);
  if (times.length === 0 || times.length > 3) return undefined;
  return answer(
    `${either(times.map(say))}${times.length > 1 ? ', tùy việc' : ''}`,
    isOfOneWork(steps) ? OF_ONE_WORK : 'Theo các bước thực hiện',
  );
}

/** Beside a time that the steps give for one of the works that the procedure takes together. */
export const OF_ONE_WORK = 'Theo các bước của một trong các việc';
const WORK = /^[\s*+-]*\((?:i|ii|iii|iv|v)\)/iu;

/** Whether the steps are those of several works, of which only one has a time. */
const isOfOneWork = (steps: NonNullable<Timed['steps']>): boolean => {
  const works = steps.filter(({ name = '' }) => WORK.test(name));
  return works.length > 1 && works.filter((work) => timesInSteps([work]).length > 0).length === 1;
};

/** A bare number with the days of the cases: the same, or the plain file's beside one that must be looked into. */
function withUnitOfCases(
  bare: number,
  cases: readonly Duration[],
  isLookedInto: boolean,
): Answer | undefined {
  const [only, ...others] = cases;
  if (bare < 2 || only === undefined || others.length > 0) return undefined;
  if (only.value === bare) return answer(say(only));
  return only.value > bare && isLookedInto && only.unit !== 'hour'
    ? answer(`${bare} ngày`, sayIfLookedInto(only))
    : undefined;
}

/** One number above 1 on every way, without a unit and without cases: the record counts in days. */
function bareDays(channels: Timed['channels'], cases: readonly Duration[]): Answer | undefined {
  const numbers = new Set(channels.map(({ processingTime }) => processingTime?.value));
  const [only = 0] = numbers;
  return numbers.size === 1 && only > 1 && cases.length === 0
    ? answer(`${only} ngày, hồ sơ không ghi là ngày hay ngày làm việc`, ASK_WHEN)
    : undefined;
}

/** What the official list of cases gives, which ranks below the ways and their words; a 1 has only been filled in. */
const casesBeside = (cases: readonly Duration[]): string | undefined =>
  cases.length === 0 || cases.length > 3 || cases.some(({ value }) => value === 1)
    ? undefined
    : `Mục trường hợp ghi ${either(cases.map(say))}`;
