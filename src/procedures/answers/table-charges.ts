import { asksNothing, leavesOut, tableOf, type TableCharge } from '../rows/table-charge.ts';
import type { Channel, Cost } from '../schema/channel-schema.ts';
import type { ReadCost } from './read-cost.ts';
import type { Charge } from './charges-in-words.ts';

/** The same for every charge of a table: its words are ours, none of them is read. */
const OF_TABLE = { text: '', words: undefined, doubtful: undefined, isOfTable: true } as const;

/** What tables of documents say of the charges of a day: their amounts are taken as they are, their words only told. */
export function readTables(costs: readonly Cost[]): ReadCost[] {
  const held = costs.flatMap((cost) => tableOf(cost) ?? []);
  return costs.flatMap((cost) => {
    const table = tableOf(cost);
    return table ? readTable(cost, table, leavesOut(table, held)) : [];
  });
}

function readTable({ kind, legalBasis }: Cost, table: TableCharge, isPartial: boolean): ReadCost {
  const { name, where, amount, told } = table;
  const isFree = asksNothing(table) && !isPartial;
  const inWords = amount === undefined;
  return {
    ...OF_TABLE,
    kind,
    // What is free everywhere is a nought without a charge; a place that pays nothing stands beside the others.
    charges: isFree && where === undefined ? [] : chargesOf(table),
    more:
      (inWords ? [`${name}.`, ...told] : told).map((text) => text.replace(/\.$/, '')).join('; ') || undefined,
    isZero: isFree,
    isSaidFree: isFree,
    ...(inWords ? { open: 'in-words' } : isPartial && { open: 'elsewhere' }),
    basis: legalBasis,
  };
}

function chargesOf({ name, where, unit: per, amount, upTo, isOnline }: TableCharge): Charge[] {
  if (amount === undefined) return [];
  const label = [...(where === undefined ? [] : [where]), ...(isOnline ? ['Nộp trực tuyến'] : []), name].join(
    ': ',
  );
  const charge = (value: number, named: string): Charge => ({
    amount: value,
    currency: 'VND',
    per,
    label: named,
    isCorrected: false,
    ...(where !== undefined && { isOfPlace: true }),
  });
  return upTo === undefined
    ? [charge(amount, label)]
    : [charge(amount, `${label}, mức thấp nhất`), charge(upTo, `${label}, mức cao nhất`)];
}

/** The fees that a way names and of which no table holds on the day: something may be asked, and nobody has said how much. */
export const namedWithoutTurn = ({ fees = [] }: Channel, costs: readonly Cost[]): ReadCost[] => {
  const told = new Set(costs.map((cost) => tableOf(cost)?.fee));
  return fees.some(({ fee }) => !told.has(fee))
    ? [
        {
          ...OF_TABLE,
          kind: 'charge',
          charges: [],
          more: undefined,
          isZero: false,
          isSaidFree: false,
          open: 'no-turn',
          basis: undefined,
        },
      ]
    : [];
};
