import type { Cost } from '../schema/channel-schema.ts';

/** What a charge out of a document's table of fees says: read as it is, never through words as a record's charge. */
export interface TableCharge {
  /** The id of the fee. */
  fee: string;
  name: string;
  /** Where it is collected, where that is a part of the site's area. */
  where: string | undefined;
  /** The codes of the units of the site where it is collected, out of how many, where that is a part of the site's area. */
  own: readonly string[];
  units: number;
  unit: string | undefined;
  amount: number | undefined;
  /** The most that may be asked, where the document leaves a range. */
  upTo: number | undefined;
  /** Whether the amount is for files sent online only. */
  isOnline: boolean;
  /** Whom it exempts, and what else is to be known, one sentence each. */
  told: readonly string[];
  /** The number of the act by which this charge takes another's place, where that is not the table's own document. */
  turnedBy: string | undefined;
}

/** No field of a record: a symbol is neither compared nor published. */
const TABLE = Symbol('charge of a table of fees');

/** A charge with what the table says of it. */
export const withTable = (cost: Cost, table: TableCharge): Cost => Object.assign(cost, { [TABLE]: table });

/** What the table says of a charge; nothing where the charge is written at the procedure. */
export const tableOf = (cost: Cost): TableCharge | undefined => (cost as { [TABLE]?: TableCharge })[TABLE];

/** Whether nothing at all is asked where it is collected: no range from nought, no words beside it that may ask for money. */
export const asksNothing = ({ amount, upTo, told }: TableCharge): boolean =>
  amount === 0 && upTo === undefined && told.length === 0;

/** Whether some unit of the site has no amount of this fee on a day on which the charges hold. */
export function leavesOut({ fee, units }: TableCharge, held: readonly TableCharge[]): boolean {
  const same = held.filter((other) => other.fee === fee);
  const isEverywhere = same.some(({ where }) => where === undefined);
  return !isEverywhere && new Set(same.flatMap(({ own }) => own)).size < units;
}
