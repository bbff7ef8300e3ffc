import { costsOn } from '../rows/costs.ts';
import type { Procedure } from '../schema/schema.ts';

/** A procedure as it read on a day: of charges with dates of their own, only those of the day, the dates left out. */
export const asOf = (procedure: Procedure, day: string): Procedure => ({
  ...procedure,
  channels: procedure.channels.map((channel) => ({
    ...channel,
    costs: costsOn(channel, day).map((cost) => ({ ...cost, validFrom: undefined, validUntil: undefined })),
  })),
});
