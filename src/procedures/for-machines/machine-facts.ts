import { thing, type Thing } from '../../structured-data/structured-data.ts';
import { readCosts } from '../answers/charge.ts';
import { waysOpen } from '../answers/ways.ts';
import type { Channel, ProcessingTime } from '../schema/channel-schema.ts';
import { CHANNEL_LABELS, COST_LABELS } from '../schema/codes.ts';
import { overrideStage } from '../versions/override-stage.ts';
import type { Procedure } from '../schema/schema.ts';

/** Whether a temporary rule sets time or money of the procedure aside on the day; what the record says is then not certain. */
export const rulesSetAside = ({ overriddenBy }: Pick<Procedure, 'overriddenBy'>, day: string): boolean =>
  overriddenBy.some(
    (override) => override.parts.includes('channels') && overrideStage(override, day) === 'in-force',
  );

/**
 * A time limit as an ISO 8601 duration; undefined where the standard has none: it knows no working days, and most limits
 * in law are counted in those.
 * @example processingDuration({ value: 15, unit: 'day' }) // 'P15D'
 */
export function processingDuration(time: ProcessingTime | undefined): string | undefined {
  if (!time?.value) return undefined;
  const { value, unit } = time;
  if (unit === 'day') return `P${value}D`;
  if (unit === 'month') return `P${value}M`;
  return unit === 'hour' ? `PT${value}H` : undefined;
}

/** What a channel charges on a day; undefined where a charge is given in words, has a remark, is a table's, or is not stated. */
function chargesOf(
  channel: Channel,
  day: string,
): { name: string; price: number; priceCurrency: string }[] | undefined {
  if (channel.free) return [{ name: 'Phí, lệ phí', price: 0, priceCurrency: 'VND' }];
  const costs = readCosts(channel, day);
  const charges = costs.flatMap(({ kind, text, isOfTable, isZero, charges: [charge] }) => {
    if (text !== '' || isOfTable) return [];
    const price = isZero ? 0 : charge?.amount;
    return price === undefined
      ? []
      : [{ name: COST_LABELS[kind], price, priceCurrency: charge?.currency ?? 'VND' }];
  });
  return charges.length === costs.length && costs.length > 0 ? charges : undefined;
}

/**
 * What is to be paid, as schema.org offers, for machines that can't read remarks: nothing at all unless every charge of
 * every channel is a plain figure. Channels that charge alike share their offers.
 */
export function certainOffers(procedure: Procedure, day: string): Thing[] {
  if (rulesSetAside(procedure, day)) return [];
  if (procedure.declaredNone.includes('costs')) return [thing('Offer', { price: 0, priceCurrency: 'VND' })];
  const ways = waysOpen(procedure);
  const charges = ways.map((channel) => chargesOf(channel, day));
  if (charges.includes(undefined)) return [];
  const [first, ...others] = charges.map((of) => JSON.stringify(of));
  if (others.every((other) => other === first))
    return (charges[0] ?? []).map((charge) => thing('Offer', charge));
  return ways.flatMap(({ kind }, index) =>
    (charges[index] ?? []).map((charge) =>
      thing('Offer', { ...charge, name: `${charge.name}, ${CHANNEL_LABELS[kind].toLowerCase()}` }),
    ),
  );
}
