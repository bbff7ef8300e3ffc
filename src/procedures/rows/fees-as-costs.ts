import { addDays } from '../../text/days.ts';
import { isValidOn } from '../../fields/dates.ts';
import type { FeeTurn } from '../../legal-documents/fee-turns.ts';
import type { Channel, Cost } from '../schema/channel-schema.ts';
import type { Procedure } from '../schema/schema.ts';
import { formatAmount } from './format.ts';

type Turns = ReadonlyMap<string, readonly FeeTurn[]>;

/** Whether any of its charges stands in the table of a document. */
export const namesFees = ({ channels }: Pick<Procedure, 'channels'>): boolean =>
  channels.some(({ fees }) => fees !== undefined);

/** A procedure with the fees that it names as charges like all others: by their documents, with their days. */
export const withFees = <P extends Pick<Procedure, 'channels'>>(procedure: P, turns: Turns): P => ({
  ...procedure,
  channels: procedure.channels.map(({ fees, ...channel }) =>
    fees === undefined
      ? channel
      : {
          ...channel,
          costs: [
            ...channel.costs,
            ...fees.flatMap(({ fee, cases }) =>
              (turns.get(fee) ?? []).flatMap((turn) =>
                costsOfTurn(turn, channel.kind).map((cost) => ({ ...cost, ...(cases && { cases }) })),
              ),
            ),
          ],
        },
  ),
});

/** The charges of one turn on a way of sending: one, or several where the online amount or an exemption has days of its own. */
function costsOfTurn(turn: FeeTurn, kind: Channel['kind']): Cost[] {
  const { fee, from, until, document } = turn;
  const costs: Cost[] = [];
  for (const [validFrom, validUntil] of spansOf(turn, kind)) {
    const day = validFrom ?? validUntil ?? '';
    const isOnline = kind === 'online' && (fee.onlineUntil === undefined || day <= fee.onlineUntil);
    const amount = isOnline ? (fee.onlineAmount ?? fee.amount) : fee.amount;
    const note = wordsOf(turn, amount, isOnline && fee.onlineAmount !== undefined, day);
    const last = costs.at(-1);
    if (last && last.amount === amount && last.note === note) last.validUntil = validUntil;
    else
      costs.push({
        kind: fee.kind,
        amount: fee.amountUpTo === undefined || amount !== fee.amount ? amount : undefined,
        currency: 'VND',
        note,
        validFrom,
        validUntil,
        legalBasis: document.number,
      });
  }
  return costs.filter((cost) => (cost.validFrom ?? from ?? '') <= (cost.validUntil ?? until ?? '9999'));
}

/** The spans of a turn in which nothing of it changes. */
function spansOf(
  { fee, from, until }: FeeTurn,
  kind: Channel['kind'],
): [string | undefined, string | undefined][] {
  const begins = [
    ...(kind === 'online' && fee.onlineUntil ? [addDays(fee.onlineUntil, 1)] : []),
    ...(fee.exemptions ?? []).flatMap((one) => [
      ...(one.validFrom ? [one.validFrom] : []),
      ...(one.validUntil ? [addDays(one.validUntil, 1)] : []),
    ]),
  ].filter((day) => day > (from ?? '') && day <= (until ?? '9999'));
  const starts = [from, ...[...new Set(begins)].sort()];
  return starts.map((start, at) => {
    const next = starts[at + 1];
    return [start, next === undefined ? until : addDays(next, -1)];
  });
}

/**
 * What is said beside the figure, in the words that the answers read: a figure repeated there is the record's own. The
 * document is named by `legalBasis`, not here: words that name a council mean "the province sets it".
 */
function wordsOf(
  { fee, where }: FeeTurn,
  amount: number | undefined,
  isOnlineAmount: boolean,
  day: string,
): string | undefined {
  const place = where === undefined ? '' : `${where}: `;
  if (amount === 0) return where === undefined ? 'Không thu.' : `${where}: không thu.`;
  const figure = (value: number) =>
    `${formatAmount({ amount: value, currency: 'VND' })}${fee.unit === undefined ? '' : `/${fee.unit}`}`;
  const exempt = (fee.exemptions ?? [])
    .filter((one) => isValidOn(one, day))
    .map(
      ({ who, reducedBy, legalBasis }) =>
        `${reducedBy === undefined ? 'Miễn' : `Giảm ${reducedBy}%`} cho ${who}${legalBasis ? ` theo ${legalBasis}` : ''}.`,
    );
  const told = [...exempt, ...(fee.note === undefined ? [] : [fee.note])];
  if (amount === undefined) return [`${place}${fee.name}.`, ...told].join(' ');
  if (fee.amountUpTo !== undefined && !isOnlineAmount)
    return [
      `${place}${fee.name}, mức thấp nhất: ${figure(amount)}. Mức cao nhất: ${figure(fee.amountUpTo)}.`,
      ...told,
    ].join(' ');
  return told.length === 0 && fee.unit === undefined
    ? `${place}${fee.name}`
    : [`${place}${fee.name}: ${figure(amount)}.`, ...told].join(' ');
}
