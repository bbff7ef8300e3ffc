import { addDays } from '../text/days.ts';
import { byteOrder } from '../text/byte-order.ts';
import type { Fee } from './fee-schema.ts';
import type { LegalDocument } from './schema.ts';
import { ENDED } from './state-on.ts';

/** A document that sets fees, with the span in which it holds as far as it is known. */
export interface FeeDocument {
  id: string;
  number: string;
  from?: string | undefined;
  /** Its last day. */
  until?: string | undefined;
  fees: readonly Fee[];
}

/** A fee as one document sets it, from a day to a day; both ends inclusive, an absent end is open. */
export interface FeeTurn {
  fee: Fee;
  document: Pick<FeeDocument, 'id' | 'number'>;
  from: string | undefined;
  until: string | undefined;
  /** Where it is collected, in words, where that is only a part of the site's area. */
  where: string | undefined;
  /** The codes of the units of the site where it is collected, where that is a part of the site's area. */
  own: readonly string[];
  /** How many units the site has. */
  units: number;
}

/**
 * A document as far as its fees ask.
 * @param until its last day, where it is known; a document of which only the end is known has ended before the day
 */
export const feeDocument = (
  { id, data }: { id: string; data: Pick<LegalDocument, 'number' | 'effectiveFrom' | 'fees' | 'state'> },
  until: string | undefined,
  day: string,
): FeeDocument => ({
  id,
  number: data.number,
  from: data.effectiveFrom,
  until: until ?? (ENDED.includes(data.state.value) ? addDays(day, -1) : undefined),
  fees: data.fees ?? [],
});

const earlier = (...days: (string | undefined)[]): string | undefined =>
  days
    .filter((day) => day !== undefined)
    .sort()
    .at(0);

/** The span of a row: its own days, within those of its document. */
export const spanOfFee = (
  { validFrom, validUntil }: Pick<Fee, 'validFrom' | 'validUntil'>,
  document: Pick<FeeDocument, 'from' | 'until'>,
): Pick<FeeTurn, 'from' | 'until'> => ({
  from: validFrom ?? document.from,
  until: earlier(validUntil, document.until),
});

/** Whether two rows may be collected in the same unit. */
export const sharePlace = ({ area: a }: Pick<Fee, 'area'>, { area: b }: Pick<Fee, 'area'>): boolean =>
  !a || !b || a.unitCodes.some((code) => b.unitCodes.includes(code));

/**
 * The turns of every fee by its id, the earliest first. A document without a known first day sets nothing yet.
 * @param unitCodes the administrative units of the site; rows for other units only are none of its
 * @param units how many units the site has, also those whose code nobody has written
 */
export function feeTurns(
  documents: readonly FeeDocument[],
  unitCodes: ReadonlySet<string>,
  units = unitCodes.size,
): ReadonlyMap<string, readonly FeeTurn[]> {
  const turns = documents.flatMap((document) =>
    document.fees.flatMap((fee): FeeTurn[] => {
      const own = [...unitCodes].filter((code) => fee.area?.unitCodes.includes(code));
      if (document.from === undefined || (fee.area && own.length === 0)) return [];
      const where = own.length < units ? fee.area?.name : undefined;
      return [{ fee, document, ...spanOfFee(fee, document), where, own, units }];
    }),
  );
  const ordered = turns.sort((a, b) => byteOrder(a.from ?? '', b.from ?? ''));
  return Map.groupBy(ordered, ({ fee }) => fee.id);
}
