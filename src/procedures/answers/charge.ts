import type { Channel, Cost } from '../schema/channel-schema.ts';
import { costsOn } from '../rows/costs.ts';
import { tableOf } from '../rows/table-charge.ts';
import { amountsIn } from './amounts.ts';
import { chargesIn, isBareUnit, isTooSmall } from './charges-in-words.ts';
import { addsNothingToZero } from './cost-words.ts';
import { datedWordsIn } from './dated-words.ts';
import type { ReadCost } from './read-cost.ts';
import { sentencesOf } from './sentences.ts';
import { namedWithoutTurn, readTables } from './table-charges.ts';

/** What a channel asks on a day, charge by charge: the words of each are read, and win over its number. */
export const readCosts = (channel: Channel, day: string): ReadCost[] => {
  const costs = costsOn(channel, day);
  const read = costs.flatMap((cost) => (tableOf(cost) ? [] : (readCost(cost, channel, day) ?? [])));
  const dated = read.flatMap(({ datedUntil, charges }) => (datedUntil ? charges : []));
  // A dated amount stands in place of the full one of the same channel until its last day.
  const own =
    dated.length === 0 ? read : read.filter(({ datedUntil, charges }) => datedUntil || charges.length === 0);
  return [...own, ...readTables(costs), ...namedWithoutTurn(channel, costs)];
};

type Dated = ReadCost & { datedUntil: boolean };

function readCost(cost: Cost, channel: Channel, day: string): Dated | undefined {
  const own = cost.note ?? '';
  const text = isBareUnit(own) ? wordsOfWay(cost, channel) : own;
  const dated = datedWordsIn(text);
  const ended = dated.some(
    ({ share, until }) => share === undefined && until < day && amountsIn(text).length > 0,
  );
  if (ended) return undefined;
  const running = dated.filter(
    ({ from, until, onlineOnly }) =>
      (from === undefined || from <= day) && day <= until && (!onlineOnly || channel.kind === 'online'),
  );
  const share = Math.min(1, ...running.flatMap((words) => words.share ?? []));
  const { charges, more } = chargesIn(cost, text);
  const isBase = share < 1 && charges.length > 0;
  return {
    kind: cost.kind,
    charges: isBase ? charges.map((one) => ({ ...one, amount: one.amount * share })) : charges,
    text,
    words: text === '' || amountsIn(text).length > 0 ? undefined : text,
    more: isBase ? undefined : more,
    doubtful: charges.length === 0 && isTooSmall(cost) ? cost.amount : undefined,
    isZero: charges.length === 0 && cost.amount === 0,
    isSaidFree: charges.length === 0 && cost.amount === 0 && addsNothingToZero(text),
    basis: cost.legalBasis,
    datedUntil: running.some((words) => words.share === undefined) && charges.length > 0,
  };
}

/** The words of the way of sending, where they tell of the very amount; else the charge's own. */
function wordsOfWay(cost: Cost, { note = '' }: Channel): string {
  const told = sentencesOf(note).some((part) => amountsIn(part).some(({ amount }) => amount === cost.amount));
  return told ? note : (cost.note ?? '');
}
