import { CHANNEL_LABELS } from '../schema/codes.ts';
import { formatAmount } from '../rows/format.ts';
import { answer, either, type Answer } from './answer.ts';
import type { Channel } from '../schema/channel-schema.ts';
import type { ReadCost } from './read-cost.ts';
import type { Charge } from './charges-in-words.ts';
import { exemptIn, readCostWords } from './cost-words.ts';
import { lowerFirst, upperFirst } from '../../text/first-letter.ts';
import { ASK_THERE, openFees } from './cost-without-amount.ts';
import { cutAt } from './sentences.ts';

/** A way of sending with what the record says of its charges on a day. */
export interface ChargedWay {
  channel: Channel;
  costs: ReadCost[];
}

/** The amounts of a day: one for all ways, one for each way, or the least and the most with what each is for. */
export function answerAmounts(ways: readonly ChargedWay[]): Answer {
  const costs = ways.flatMap((way) => way.costs);
  const beside = costs.filter(({ charges: read }) => read.length > 0).flatMap(({ words }) => words ?? []);
  const own = ways.map(({ channel, costs: read }) => ({
    kind: channel.kind,
    free: channel.free || (read.length > 0 && read.every(({ isSaidFree }) => isSaidFree)),
    charges: plainest(distinct(read.flatMap(({ charges }) => charges))),
    isOpen: read.some(({ open }) => open !== undefined),
  }));
  const home = distinct(own.flatMap(({ charges }) => charges)).filter(({ currency }) => currency === 'VND');
  const charges = home.length > 0 ? home : distinct(own.flatMap((way) => way.charges));
  const more = [...new Set(costs.flatMap((cost) => cost.more ?? []))].join('; ');
  const remarks = [
    more === '' ? undefined : upperFirst(cutAt(more, 130)),
    labelsOf(costs.flatMap((cost) => cost.charges)),
    exemptIn(costs.map(({ text }) => text).join('\n')),
    home.length > 0 ? abroad(own.flatMap((way) => way.charges)) : undefined,
    listed(costs.flatMap((cost) => cost.charges)),
    ...openFees(costs),
  ];
  if (beside.some((text) => readCostWords(text).kind === 'province'))
    return answer(`Do tỉnh quy định; hồ sơ ghi ${lowerFirst(spanOf(charges))}`, ...remarks);
  const areExact = costs.every(({ isOfTable }) => isOfTable);
  const apart = byWay(own, areExact);
  if (apart !== undefined) return answer(apart, ...remarks);
  const figure = spanOf(charges);
  if (charges.some(({ amount }) => amount > 0)) return answer(figure, ...remarks);
  // Nought is not said to all where somebody's amount is unknown.
  if (own.some(({ isOpen }) => isOpen)) return answer(ASK_THERE, ...remarks);
  const isUnclear = costs.some(({ isOfTable, isSaidFree }) => isOfTable && !isSaidFree);
  return answer(isUnclear ? `${figure}, xem thêm bảng phí` : figure, ...remarks);
}

interface OwnCharges {
  kind: Channel['kind'];
  free: boolean;
  charges: readonly Charge[];
  /** Whether a fee of it has no amount for somebody. */
  isOpen: boolean;
}

const figureOf = ({ amount, currency, per }: Charge): string =>
  `${formatAmount({ amount, currency })}${per === undefined ? '' : `/${per}`}`;

/** The same amount counts once, with what it is reckoned by where any of its rows says so. */
const distinct = (charges: readonly Charge[]): Charge[] =>
  [...Map.groupBy(charges, ({ amount, currency }) => `${amount} ${currency}`).values()].flatMap(
    (same) => same.find(({ per }) => per !== undefined) ?? same[0] ?? [],
  );

const FOR_LISTS = /theo danh sách/iu;

/** Of several charges those of one person or household: a list of people is handed in by an office. */
function plainest(charges: readonly Charge[]): Charge[] {
  const alone = charges.filter(({ label = '' }) => !FOR_LISTS.test(label));
  return alone.length > 0 ? alone : [...charges];
}

/**
 * Each way with its one amount, where the ways differ; a way that charges nothing, or of which no amount is known, is named
 * beside the others.
 * @param areExact whether all of it stands in tables of fees, so that also what is asked from a least to a most is told apart
 */
function byWay(ways: readonly OwnCharges[], areExact: boolean): string | undefined {
  const texts = [...Map.groupBy(ways, ({ kind }) => kind)].flatMap(([kind, same]) => {
    const charges = distinct(same.flatMap((way) => way.charges));
    const [one] = charges;
    const isFree = same.every(({ free }) => free) && charges.every(({ amount }) => amount === 0);
    if (!isFree && same.some(({ isOpen }) => isOpen) && charges.every(({ amount }) => amount === 0))
      return [{ kind, text: 'hỏi nơi nộp', amount: UNKNOWN }];
    if (one && !isFree)
      return [{ kind, text: lowerFirst(spanOf(charges)), amount: charges.length > 1 ? -1 : one.amount }];
    return isFree ? [{ kind, text: 'không thu', amount: 0 }] : [];
  });
  const differ =
    areExact || texts.some(({ amount }) => amount === UNKNOWN)
      ? new Set(texts.map(({ text }) => text)).size > 1
      : new Set(texts.map(({ amount }) => amount)).size > 1 && texts.every(({ amount }) => amount >= 0);
  return differ ? upperFirst(texts.map(({ kind, text }) => `${WAY[kind]} ${text}`).join(', ')) : undefined;
}

/** In place of an amount, of a way that has none. */
const UNKNOWN = -2;

const WAY = { 'in-person': 'trực tiếp', online: 'trực tuyến', post: 'bưu chính' } satisfies Record<
  keyof typeof CHANNEL_LABELS,
  string
>;

/** The least and the most, one span for each currency. */
const spanOf = (charges: readonly Charge[]): string =>
  upperFirst(
    either(
      [...Map.groupBy(charges, ({ currency }) => currency).values()].map((same) => {
        const sorted = [...same].sort((a, b) => a.amount - b.amount);
        const [least, most] = [sorted.at(0), sorted.at(-1)];
        const units = new Set(same.map(({ per }) => per));
        // What is reckoned by different things has no least and most.
        if (units.size > 1 && units.size === same.length && !units.has(undefined))
          return sorted.toReversed().map(figureOf).join(', ');
        if (least === undefined || most === undefined) return '';
        return least.amount === most.amount
          ? figureOf(most)
          : `từ ${figureOf({ ...least, per: undefined })} đến ${figureOf(most)}`;
      }),
    ),
  );

/** What each of several amounts is for; nothing where one of them doesn't say so. */
function labelsOf(charges: readonly Charge[]): string | undefined {
  const named = [...new Set(charges.map((charge) => `${charge.label ?? ''}: ${formatAmount(charge)}`))];
  const isTold = named.length > 1 || charges.some(({ isOfPlace }) => isOfPlace);
  const tell = isTold && named.length < 7 && charges.every(({ label }) => label !== undefined);
  return tell ? named.join('; ') : undefined;
}

const abroad = (charges: readonly Charge[]): string | undefined => {
  const foreign = charges.find(({ currency }) => currency !== 'VND');
  return foreign && `Ở cơ quan đại diện tại nước ngoài: ${figureOf(foreign)}`;
};

/** The charge of a list of people, where others pay another. */
function listed(charges: readonly Charge[]): string | undefined {
  const lists = distinct(charges.filter(({ label = '' }) => FOR_LISTS.test(label)));
  const others = charges.some(({ label = '' }) => !FOR_LISTS.test(label));
  return lists.length > 0 && others ? `Làm theo danh sách: ${lowerFirst(spanOf(lists))}` : undefined;
}
