import { formatNumber } from '../../text/numbers.ts';
import { answer, either, firstSentence, ifBrief, type Answer } from './answer.ts';
import type { ProcessingTime } from '../channel-schema.ts';
import { TIME_UNIT_LABELS, type TimeUnit } from '../codes.ts';
import { NOT_STATED } from '../format.ts';
import type { Procedure } from '../schema.ts';

/** How long it takes, in figures: the shortest and the longest where channels or official cases differ. */
export function answerTime({
  channels,
  handlingCases,
}: Pick<Procedure, 'channels' | 'handlingCases'>): Answer {
  const times = channels.flatMap((channel) => channel.processingTime ?? []);
  if (times.length === 0) return answer(NOT_STATED, 'Hỏi nơi nộp trước khi đi');
  const inCases = spansOf(handlingCases.map(({ processingTime }) => processingTime));
  const spans = spansOf(times);
  if (spans !== undefined) return answer(spans, noteOf(times), besideCases(spans, inCases));
  if (inCases !== undefined)
    return answer(
      inCases,
      handlingCases.length > 1 && /đến|hoặc/.test(inCases) ? 'Tùy trường hợp' : undefined,
    );
  return inWords(times);
}

/** The official list of cases gives another time than the ways of sending: both are said. */
const besideCases = (spans: string, inCases: string | undefined): string | undefined =>
  inCases === undefined || inCases === spans
    ? undefined
    : `Bảng trường hợp ghi ${inCases.charAt(0).toLocaleLowerCase('vi')}${inCases.slice(1)}`;

const UNITS = Object.keys(TIME_UNIT_LABELS) as TimeUnit[];

/** One span for each unit; working days and days are never mixed. A number without a unit tells nothing. */
function spansOf(times: readonly ProcessingTime[]): string | undefined {
  const texts = UNITS.filter((unit) => unit !== 'unspecified').flatMap((unit) => {
    const values = times
      .flatMap((time) => (time.unit === unit ? (time.value ?? []) : []))
      .sort((a, b) => a - b);
    const [least, most] = [values.at(0), values.at(-1)];
    if (least === undefined || most === undefined) return [];
    const label = TIME_UNIT_LABELS[unit];
    return least === most
      ? [`${formatNumber(least)} ${label}`]
      : [`từ ${formatNumber(least)} đến ${formatNumber(most)} ${label}`];
  });
  const text = either(texts);
  return text === '' ? undefined : text.charAt(0).toLocaleUpperCase('vi') + text.slice(1);
}

/** The remark that all the times share, where it is short. */
function noteOf(times: readonly ProcessingTime[]): string | undefined {
  const notes = new Set(times.map(({ note }) => note));
  const [note] = notes;
  return notes.size === 1 ? ifBrief(note) : undefined;
}

/** No figure with a unit anywhere: the words, or the bare number named as such. */
function inWords(times: readonly ProcessingTime[]): Answer {
  const [bare] = times.filter(({ value }) => value !== undefined);
  const notes = [...new Set(times.flatMap(({ note }) => note ?? []))];
  const [only] = notes;
  const brief = notes.length === 1 && only !== undefined ? (ifBrief(only) ?? firstSentence(only)) : undefined;
  if (bare?.value !== undefined && bare.value > 0)
    return answer(
      `${formatNumber(bare.value)}, nguồn không ghi rõ đơn vị`,
      brief ?? 'Hỏi nơi nộp hẹn ngày nào',
    );
  if (brief !== undefined) return answer(brief);
  return answer(
    notes.length > 0 ? 'Ghi bằng lời, tùy trường hợp' : 'Nguồn không ghi rõ đơn vị',
    'Xem ngày hẹn trên phiếu nhận hồ sơ',
  );
}
