import { citedNumber } from '../legal-documents/cited-number.ts';
import { yearOfNumber } from '../legal-documents/document-number.ts';
import { tableOf } from '../procedures/rows/table-charge.ts';
import type { Procedure } from '../procedures/schema/schema.ts';
import { addDays } from '../text/days.ts';

/** The year of an act by its number; of one that can't be read, none is earlier. */
const yearOf = (act: string): string => yearOfNumber(citedNumber(act) ?? '') ?? '';

/**
 * The act by which charges of the version turn on the day: that of the charge that begins or of the one that is over, whichever
 * is the later act, since a reduction that ends brings back what an older act had set. An exemption by another act turns by that.
 */
export function actOf({ channels }: Pick<Procedure, 'channels'>, day: string): string | undefined {
  const costs = channels.flatMap((channel) => channel.costs);
  const beginning = costs.filter(({ validFrom }) => validFrom === day);
  const [turning] = beginning.flatMap((cost) => tableOf(cost)?.turnedBy ?? []);
  if (turning !== undefined) return turning;
  const begun = beginning[0]?.legalBasis;
  const over = costs.find(({ validUntil }) => validUntil === addDays(day, -1))?.legalBasis;
  if (begun === undefined || over === undefined) return begun ?? over;
  return yearOf(over) > yearOf(begun) ? over : begun;
}
