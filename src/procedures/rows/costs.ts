import { isValidOn } from '../../fields/dates.ts';
import { addDays } from '../../text/days.ts';
import type { Channel, Cost } from '../schema/channel-schema.ts';
import type { Procedure } from '../schema/schema.ts';
import { byteOrder } from '../../text/byte-order.ts';

/** The costs of a channel that apply on a day. */
export const costsOn = (channel: Channel, day: string): Cost[] =>
  channel.costs.filter((cost) => isValidOn(cost, day));

/** The costs of a channel that are known to begin after a day, the nearest first. */
export const comingCosts = (channel: Channel, day: string): (Cost & { validFrom: string })[] =>
  channel.costs
    .flatMap((cost) =>
      cost.validFrom !== undefined && cost.validFrom > day ? [{ ...cost, validFrom: cost.validFrom }] : [],
    )
    .sort((a, b) => byteOrder(a.validFrom, b.validFrom));

/** The first day after the given one on which a charge begins or has ended; none where the charges stand. */
export function nextCostDay({ channels }: Pick<Procedure, 'channels'>, day: string): string | undefined {
  const days = channels.flatMap(({ costs }) =>
    costs.flatMap(({ validFrom, validUntil }) => [validFrom, validUntil && addDays(validUntil, 1)]),
  );
  return days
    .flatMap((other) => (other !== undefined && other > day ? [other] : []))
    .sort()
    .at(0);
}
