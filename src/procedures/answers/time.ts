import type { Channel, ProcessingTime } from '../schema/channel-schema.ts';
import type { ChannelKind } from '../schema/codes.ts';
import { NOT_STATED } from '../rows/format.ts';
import { answer, either, type Answer } from './answer.ts';
import { isSame, say, type Duration } from './durations.ts';
import { areUnnamed, RARE, saidTimesIn, sayCases, whomOf, type SaidTime } from './said-times.ts';
import { upperFirst } from '../../text/first-letter.ts';
import { cutAt, sentencesOf } from './sentences.ts';
import { soonerInWords } from './time-sooner.ts';
import { answerWithoutTime, type Timed } from './time-without-row.ts';
import { kindsOf, waysOfLodging } from './ways.ts';

/** A way of sending with a number that has a unit. */
interface TimedWay {
  kind: ChannelKind;
  time: Duration;
  text: string;
}

/** How long it takes: the number of the ways with its unit and its stage; else what the words, the steps, the cases say. */
export function answerTime(procedure: Timed): Answer {
  const ways = waysOfLodging(procedure.channels);
  if (ways.every(({ processingTime }) => processingTime === undefined))
    return answer(NOT_STATED, 'Hỏi nơi nộp trước khi đi');
  const timed = ways.flatMap(timedWay);
  if (timed.length === 0) return answerWithoutTime(procedure, textsOf(ways));
  const [untold] = timed.length < ways.length ? wordsOfTime(ways) : [];
  const told = ofWays(timed);
  return untold === undefined
    ? told
    : answer('Tùy trường hợp', cutAt(untold, 130), `Trường hợp riêng: ${told.figure}`);
}

const OF_TIME = /thời hạn|kết thúc khi|ngay (?:khi|sau)/iu;

/** What the ways without a number say of their time all the same. */
const wordsOfTime = (ways: readonly Channel[]): string[] =>
  ways
    .filter((way) => timedWay(way).length === 0)
    .flatMap((way) => sentencesOf(textsOf([way]).join('\n')))
    .filter((part) => OF_TIME.test(part));

function timedWay(channel: Channel): TimedWay[] {
  const { kind, processingTime } = channel;
  if (processingTime?.value === undefined || processingTime.value === 0) return [];
  const { value, unit } = processingTime;
  return unit === 'unspecified' ? [] : [{ kind, time: { value, unit }, text: textsOf([channel]).join('\n') }];
}

/** What the ways say of their time, each text once. */
const textsOf = (ways: readonly Channel[]): string[] => [
  ...new Set(
    ways.flatMap(({ note, processingTime }) =>
      [noteOf(processingTime), note].filter((text) => text !== undefined),
    ),
  ),
];

const noteOf = (time: ProcessingTime | undefined): string | undefined => time?.note;

/** Words of a file that is refused: how soon the office says no is nobody's plain time. */
const REFUSED = /(?:trong|đối với) trường hợp (?:không (?:chấp thuận|cấp|đồng ý|đủ điều kiện)|từ chối)/iu;

function ofWays(all: readonly TimedWay[]): Answer {
  const granted = all.filter(({ text }) => !REFUSED.test(text) || saidTimesIn(text).length > 0);
  const ways = granted.length > 0 ? granted : all;
  const times = ways
    .map(({ time }) => time)
    .filter((time, at, all) => all.findIndex((one) => isSame(one, time)) === at);
  const [only, ...others] = times;
  if (only !== undefined && others.length === 0) return single(only, ways);
  return byWay(ways) ?? ofCases(times, ways);
}

/** One number for all ways; what its words say of other files stands beside it, and another unit is told. */
function single(time: Duration, ways: readonly TimedWay[]): Answer {
  const text = [...new Set(ways.map((way) => way.text))].join('\n');
  const sooner = soonerInWords(time, text);
  if (sooner !== undefined) return sooner;
  const said = saidTimesIn(text);
  const own = said.find(({ value }) => value === time.value);
  const isRare = ({ label = '' }: SaidTime) => RARE.test(label);
  // The number is that of the rare file: the plain one comes first.
  if (own && isRare(own) && said.some((one) => !isRare(one) && one.value < own.value))
    return answer(cutAt(sayCases(said.slice(0, 3)), 200));
  const differs = own !== undefined && own.unit !== time.unit && said.every((one) => !isSame(one, time));
  const others = said.filter((one) => one.value !== time.value && one.label !== undefined).slice(0, 2);
  const figure = say(differs ? own : time);
  return answer(
    figure,
    others.length > 0 ? sayCases(others) : undefined,
    differs ? `Bảng thời hạn ghi ${say(time)}` : undefined,
  );
}

/** Beside numbers that differ by way, where the record gives no reason. */
export const UNEXPLAINED = 'Hồ sơ không ghi vì sao khác nhau: hỏi nơi nộp';

const WAY = { 'in-person': 'trực tiếp', online: 'trực tuyến', post: 'bưu chính' } as const;

/** Each way with its own number, where nothing says why they differ; nothing where a way has several. */
function byWay(ways: readonly TimedWay[]): Answer | undefined {
  const kinds = kindsOf(ways.map(({ kind }) => ({ kind })));
  const told = kinds.map((kind) => [
    ...new Set(ways.filter((way) => way.kind === kind).map(({ time }) => say(time))),
  ]);
  if (told.some((times) => times.length > 1)) return undefined;
  const byTime = Map.groupBy(kinds.keys(), (at) => told[at]?.[0] ?? '');
  const parts = [...byTime].map(
    ([time, places]) => `${places.map((at) => WAY[kinds[at] ?? 'online']).join(', ')} ${time}`,
  );
  return answer(upperFirst(parts.join('; ')), UNEXPLAINED);
}

/** Several numbers on one way: cases or stages, named by their words as far as those can be told apart. */
function ofCases(times: readonly Duration[], ways: readonly TimedWay[]): Answer {
  const named = times.map((time) => {
    const texts = ways.filter((way) => isSame(way.time, time)).map(({ text }) => text);
    const said = texts.flatMap((text) => saidTimesIn(text));
    const own = said.find((one) => isSame(one, time)) ?? said.find(({ value }) => value === time.value);
    const label = own === undefined ? texts.map(whomOf).find((whom) => whom !== undefined) : own.label;
    // The words win over the row where they count the same number in another unit.
    return { ...time, unit: own?.unit ?? time.unit, label } satisfies SaidTime;
  });
  const text = sayCases(named);
  const shortest = [...named].sort((a, b) => a.value - b.value).map(say);
  if (text.length <= LONGEST_FIGURE && !areUnnamed(named)) return answer(text);
  return answer(
    `${either(shortest)}, ${areStages(ways) ? 'tùy bước' : 'tùy trường hợp'}`,
    named.some(({ label }) => label) && !areUnnamed(named) ? cutAt(text, 200) : undefined,
  );
}

/** From what a time runs: 'Kể từ ngày …', 'Trong thời hạn 02 ngày làm việc kể từ khi nhận đơn, …'. */
const FROM_A_DAY =
  /^[\s+-]*(?:trong (?:vòng|thời hạn) \d{1,3} ngày(?: làm việc)?,? )?(?<day>kể từ (?:ngày|khi) [^,;.]+)/iu;

/** Whether the times run one after the other, each from a day of its own. */
const areStages = (ways: readonly TimedWay[]): boolean =>
  new Set(ways.flatMap(({ text }) => FROM_A_DAY.exec(text)?.groups?.['day'] ?? [])).size > 1;

/** The longest figure that names its cases itself, in letters. */
const LONGEST_FIGURE = 90;
