import { addDays } from '../../text/days.ts';
import { isValidOn } from '../../fields/dates.ts';
import type { FeeTurn } from '../../legal-documents/fee-turns.ts';
import type { Channel, Cost } from '../schema/channel-schema.ts';
import type { DeclarablePart } from '../schema/codes.ts';
import type { Procedure } from '../schema/schema.ts';
import { formatAmount } from './format.ts';
import { tableOf, withTable, type TableCharge } from './table-charge.ts';

type Turns = ReadonlyMap<string, readonly FeeTurn[]>;
type Charging = Pick<Procedure, 'channels'> &
  Partial<Pick<Procedure, 'plainFacts' | 'leftToPortal' | 'silentInRecord'>>;

/** Whether any of its charges stands in the table of a document. */
export const namesFees = ({ channels }: Pick<Procedure, 'channels'>): boolean =>
  channels.some(({ fees }) => fees !== undefined);

const withoutCosts = (parts: readonly DeclarablePart[]): DeclarablePart[] =>
  parts.filter((part) => part !== 'costs');

/**
 * A procedure with the fees that it names as charges like all others: by their documents, with their days. What the
 * record's words came to, and that the record says nothing, no longer answers what is paid.
 */
export const withFees = <P extends Charging>(procedure: P, turns: Turns): P => ({
  ...procedure,
  ...(procedure.plainFacts && { plainFacts: { ...procedure.plainFacts, costs: [] } }),
  ...(procedure.leftToPortal && { leftToPortal: withoutCosts(procedure.leftToPortal) }),
  ...(procedure.silentInRecord && { silentInRecord: withoutCosts(procedure.silentInRecord) }),
  channels: procedure.channels.map((channel) => ({
    ...channel,
    costs: [
      ...channel.costs,
      ...(channel.fees ?? []).flatMap(({ fee, cases }) =>
        (turns.get(fee) ?? []).flatMap((turn) =>
          costsOfTurn(turn, channel.kind).map((cost) => (cases ? Object.assign(cost, { cases }) : cost)),
        ),
      ),
    ],
  })),
});

/**
 * The same for an entry, which says beside its fields what else its charges hold: a kept page is told by what can be
 * written out whether it would come out the same, and {@link withTable} leaves no field.
 */
export const entryWithFees = <E extends { data: Charging }>(entry: E, turns: Turns): E => {
  const data = withFees(entry.data, turns);
  const tables = data.channels.map(({ costs }) => costs.map((cost) => tableOf(cost)));
  return Object.assign({ ...entry, data }, { tables });
};

/** The charges of one turn on a way of sending: one, or several where the online amount or an exemption has days of its own. */
function costsOfTurn(turn: FeeTurn, kind: Channel['kind']): Cost[] {
  const { fee, from, until, document } = turn;
  const costs: Cost[] = [];
  for (const [validFrom, validUntil] of spansOf(turn, kind)) {
    const day = validFrom ?? validUntil ?? '';
    const table = tableOn(turn, kind, day);
    const note = wordsOf(table);
    const amount = table.upTo === undefined ? table.amount : undefined;
    const last = costs.at(-1);
    if (last?.note === note && last.amount === amount) last.validUntil = validUntil;
    else
      costs.push(
        withTable(
          {
            kind: fee.kind,
            amount,
            currency: 'VND',
            note,
            validFrom,
            validUntil,
            legalBasis: document.number,
          },
          table,
        ),
      );
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

/** What the table says on a way of sending on a day. */
function tableOn({ fee, from, where, own, units }: FeeTurn, kind: Channel['kind'], day: string): TableCharge {
  const { id, name, unit, exemptions = [], onlineAmount, onlineUntil = '9999' } = fee;
  const isOnline = kind === 'online' && onlineAmount !== undefined && day <= onlineUntil;
  const amount = isOnline ? onlineAmount : fee.amount;
  const upTo = isOnline ? undefined : fee.amountUpTo;
  const exempt = amount === 0 && upTo === undefined ? [] : exemptions.filter((one) => isValidOn(one, day));
  const turning = exemptions.find(
    ({ validFrom, validUntil }) => validFrom === day || (validUntil && addDays(validUntil, 1) === day),
  );
  const told = [
    ...exempt.map(
      ({ who, reducedBy, legalBasis }) =>
        `${reducedBy === undefined ? 'Miễn' : `Giảm ${reducedBy}%`} cho ${who}${legalBasis ? ` theo ${legalBasis}` : ''}.`,
    ),
    ...(fee.note === undefined ? [] : [fee.note]),
  ];
  // Where the document itself begins, the charge turns by that.
  const turnedBy = day === from ? undefined : turning?.legalBasis;
  return { fee: id, name, where, own, units, unit, amount, upTo, isOnline, told, turnedBy };
}

/** The charge in words, as they stand beside its figure. The document is named by `legalBasis`, not here. */
function wordsOf({ name, where, unit, amount, upTo, told }: TableCharge): string {
  const place = where === undefined ? '' : `${where}: `;
  const figure = (value: number) =>
    `${formatAmount({ amount: value, currency: 'VND' })}${unit === undefined ? '' : `/${unit}`}`;
  if (amount === undefined) return [`${place}${name}.`, ...told].join(' ');
  if (upTo !== undefined)
    return [
      `${place}${name}, mức thấp nhất: ${figure(amount)}. Mức cao nhất: ${figure(upTo)}.`,
      ...told,
    ].join(' ');
  if (amount === 0 && unit === undefined) return [`${place}${name}: không thu.`, ...told].join(' ');
  return told.length === 0 && unit === undefined
    ? `${place}${name}`
    : [`${place}${name}: ${figure(amount)}.`, ...told].join(' ');
}
