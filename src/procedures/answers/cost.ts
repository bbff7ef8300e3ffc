import { formatDate } from '../../text/dates.ts';
import { answer, either, firstSentence, ifBrief, type Answer } from './answer.ts';
import type { Cost } from '../channel-schema.ts';
import { CHANNEL_LABELS, type ChannelKind } from '../codes.ts';
import { costsOn, nextCostDay } from '../costs.ts';
import { costFigure, formatAmount, NOT_STATED } from '../format.ts';
import type { Procedure } from '../schema.ts';

type Charged = Pick<Procedure, 'channels' | 'declaredNone'>;

/** What the reader pays on a day, and what they will pay once that changes. */
export function answerCost(procedure: Charged, day: string): Answer {
  const now = onDay(procedure, day);
  const next = nextCostDay(procedure, day);
  const then = next === undefined ? undefined : onDay(procedure, next);
  const changes = then !== undefined && (then.figure !== now.figure || then.remark !== now.remark);
  return changes && next !== undefined
    ? answer(now.figure, now.remark, `Từ ${formatDate(next)}: ${lowerFirst(then.figure)}`)
    : now;
}

function onDay(procedure: Charged, day: string): Answer {
  const { channels, declaredNone } = procedure;
  if (declaredNone.includes('costs') || channels.every((channel) => channel.free))
    return answer('Không thu phí, lệ phí');
  const costs = channels.flatMap((channel) => costsOn(channel, day));
  if (costs.length === 0) return answer(NOT_STATED, 'Hỏi nơi nộp trước khi đi');
  const amounts = costs.filter(isAmount);
  if (amounts.length === 0) return inWords(costs);
  if (amounts.length === costs.length && amounts.every(({ amount }) => amount === 0))
    return answer('0 đồng', 'Theo Cơ sở dữ liệu quốc gia');
  return answer(spanOf(amounts), byWay(procedure, day) ?? basisOf(amounts), wordsBeside(costs, amounts));
}

type Amount = Cost & { amount: number };
const isAmount = (cost: Cost): cost is Amount => cost.amount !== undefined && costFigure(cost) !== undefined;

/** The least and the most, one span for each currency. */
const spanOf = (amounts: readonly Amount[]): string =>
  either(
    [...Map.groupBy(amounts, ({ currency }) => currency)].map(([currency, costs], at) => {
      const values = costs.map(({ amount }) => amount).sort((a, b) => a - b);
      const [least = 0, most = 0] = [values.at(0), values.at(-1)];
      const text = (amount: number) => formatAmount({ amount, currency });
      if (least === most) return text(least);
      return `${at === 0 ? 'Từ' : 'từ'} ${text(least)} đến ${text(most)}`;
    }),
  );

/** Each way of sending with its figure, where the ways differ. */
function byWay({ channels }: Charged, day: string): string | undefined {
  const ways = [...Map.groupBy(channels, ({ kind }) => kind)].flatMap(([kind, same]) => {
    const amounts = same.flatMap((channel) => costsOn(channel, day)).filter(isAmount);
    if (amounts.length > 0) return [{ kind, text: lowerFirst(spanOf(amounts)) }];
    return same.every(({ free }) => free) ? [{ kind, text: 'không thu' }] : [];
  });
  const differ = new Set(ways.map(({ text }) => text)).size > 1;
  return differ ? ways.map(({ kind, text }) => `${wayLabel(kind)} ${text}`).join('; ') : undefined;
}

const wayLabel = (kind: ChannelKind): string =>
  CHANNEL_LABELS[kind].replace('Dịch vụ bưu chính', 'Bưu chính');

/** What a single figure is reckoned by, where the record says it shortly and alike everywhere. */
function basisOf(amounts: readonly Amount[]): string | undefined {
  const notes = new Set(amounts.map(({ note }) => note));
  const [note] = notes;
  if (note === undefined) return undefined;
  return notes.size === 1 ? quote(note) : undefined;
}

const wordsBeside = (all: readonly Cost[], amounts: readonly Cost[]): string | undefined =>
  amounts.length < all.length ? 'Có mức thu khác ghi bằng lời, đọc ở bảng phí' : undefined;

const FREE = /miễn phí|không thu/iu;

/** A remark, or its first sentence, where it is short and can't be read as "free for all". */
function quote(note: string): string | undefined {
  const text = ifBrief(note) ?? firstSentence(note);
  return text === undefined || FREE.test(text) ? undefined : text;
}

const BY_PROVINCE =
  /(?:hội đồng nhân dân|HĐND|(?:ủy|uỷ) ban nhân dân|UBND)[^.;]*(?:tỉnh|thành phố)[^.;]*(?:quy định|quyết định|ban hành)/iu;

/**
 * Charges that only words state. 0 đồng with a remark is never called free: the remark may state a charge
 * (README of the official records).
 */
function inWords(costs: readonly Cost[]): Answer {
  const notes = [...new Set(costs.flatMap(({ note }) => note ?? []))];
  const [only] = notes;
  if (only !== undefined && notes.every((note) => BY_PROVINCE.test(note)))
    return answer('Do tỉnh quy định', 'Hồ sơ chính thức không ghi số tiền; hỏi nơi nộp');
  const brief = notes.length === 1 ? ifBrief(only) : undefined;
  if (brief !== undefined && brief === quote(brief)) return answer(brief);
  const first = notes.length === 1 && only !== undefined ? quote(only) : undefined;
  return answer('Hỏi mức thu tại nơi nộp', first ?? 'Mức thu ghi bằng lời ở bảng phí');
}

const lowerFirst = (text: string): string => text.charAt(0).toLocaleLowerCase('vi') + text.slice(1);
