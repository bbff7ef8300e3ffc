import { isValidOn } from '../fields/dates.ts';
import type { Channel, Cost, ProcessingTime } from './channel-schema.ts';
import { CHANNEL_LABELS } from './codes.ts';
import { costFigure, formatAmount, formatProcessingTime, NOT_STATED } from './format.ts';
import type { Procedure } from './schema.ts';

/** The costs of a channel that apply on a day. */
export const costsOn = (channel: Channel, day: string): Cost[] =>
  channel.costs.filter((cost) => isValidOn(cost, day));

/**
 * What the reader pays, in one line. "Không thu" only where the entry says that nothing is charged; amounts that
 * differ between channels are given as a span; words alone send the reader to the table below.
 */
export function costAnswer(procedure: Pick<Procedure, 'channels' | 'declaredNone'>, day: string): string {
  const { channels } = procedure;
  if (procedure.declaredNone.includes('costs') || channels.every((c) => c.free))
    return 'Không thu phí, lệ phí';
  const costs = channels.flatMap((c) => costsOn(c, day));
  if (costs.length === 0) return NOT_STATED;
  const amounts = costs.filter((c) => costFigure(c) !== undefined && c.amount !== undefined);
  if (amounts.length === 0) return 'Xem mức thu ở mục Cách thức thực hiện';
  const currency = amounts[0]?.currency ?? 'VND';
  if (amounts.some((c) => c.currency !== currency)) return 'Nhiều mức thu; xem mục Cách thức thực hiện';
  const values = amounts.map((c) => c.amount ?? 0).sort((a, b) => a - b);
  const [least = 0, most = 0] = [values.at(0), values.at(-1)];
  if (most === 0 && amounts.length === costs.length) return '0 đồng, theo Cơ sở dữ liệu quốc gia';
  const span =
    least === most
      ? formatAmount({ amount: least, currency })
      : `Từ ${formatAmount({ amount: least, currency })} đến ${formatAmount({ amount: most, currency })}`;
  return amounts.length < costs.length ? `${span}; xem thêm mức thu khác ở dưới` : span;
}

/** How long it takes, in one line: the shortest and the longest where channels differ. */
export function timeAnswer({
  channels,
  handlingCases,
}: Pick<Procedure, 'channels' | 'handlingCases'>): string {
  const times = channels.flatMap((c) => c.processingTime ?? []);
  if (times.length === 0) return NOT_STATED;
  if (times.every(isBareNumber)) return bareTimeAnswer(handlingCases.map((c) => c.processingTime));
  const texts = [...new Set(times.map(formatProcessingTime))];
  const [first = NOT_STATED] = texts;
  if (texts.length === 1) return first.length > 80 ? 'Xem mục Cách thức thực hiện' : first;
  return texts.length <= 3 && texts.every((text) => text.length <= 30)
    ? texts.join(' hoặc ')
    : 'Tùy cách nộp và trường hợp; xem ở dưới';
}

/** The national database sometimes gives a number without a unit; alone it tells the reader nothing. */
const isBareNumber = ({ value, unit }: ProcessingTime): boolean =>
  value !== undefined && unit === 'unspecified';

function bareTimeAnswer(cases: readonly ProcessingTime[]): string {
  const texts = [...new Set(cases.filter((time) => !isBareNumber(time)).map(formatProcessingTime))];
  const [only] = texts;
  return only !== undefined && texts.length === 1
    ? only
    : 'Nguồn không ghi rõ đơn vị; xem mục Cách thức thực hiện';
}

/** How the file may be sent, each way once. */
export const channelAnswer = ({ channels }: Pick<Procedure, 'channels'>): string =>
  [...new Set(channels.map((c) => CHANNEL_LABELS[c.kind]))].join(', ');

/** How many papers, and in how many cases. Remarks among the papers (0 originals, 0 copies) are not counted. */
export function evidenceAnswer({ evidence }: Pick<Procedure, 'evidence'>): string {
  const cases = evidence
    .map((c) => c.papers.filter((p) => p.originals + p.copies > 0).length)
    .filter((n) => n > 0);
  if (cases.length === 0)
    return evidence.some((c) => c.papers.length > 0) ? 'Xem mục Thành phần hồ sơ' : NOT_STATED;
  if (cases.length === 1) return `${cases[0]} loại giấy tờ`;
  return `${cases.length} nhóm giấy tờ; xem mục Thành phần hồ sơ`;
}

/** True where nothing is charged on any channel: declared so, or 0 đồng without a remark everywhere. */
export function isWithoutCharge(
  procedure: Pick<Procedure, 'channels' | 'declaredNone'>,
  day: string,
): boolean {
  if (procedure.declaredNone.includes('costs')) return true;
  return procedure.channels.every((channel) => {
    const costs = costsOn(channel, day);
    return (
      channel.free ||
      (costs.length > 0 && costs.every(({ amount, note }) => amount === 0 && note === undefined))
    );
  });
}
