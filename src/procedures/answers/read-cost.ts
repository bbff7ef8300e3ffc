import type { Cost } from '../schema/channel-schema.ts';
import type { Charge } from './charges-in-words.ts';

/** What the record says of one charge on a day. */
export interface ReadCost {
  kind: Cost['kind'];
  charges: Charge[];
  /** All its words, and those without an amount. */
  text: string;
  words: string | undefined;
  /** Words that tell more of the amounts. */
  more: string | undefined;
  /** An amount too small to be one, without words that mend it. */
  doubtful: number | undefined;
  isZero: boolean;
  /** Nothing is asked, in words and not by an empty nought alone. */
  isSaidFree: boolean;
  /** Of a fee out of a table without an amount: its table tells it in words, none holds on the day, or some place has none. */
  open?: 'in-words' | 'no-turn' | 'elsewhere';
  /** Whether it comes out of a document's table of fees. */
  isOfTable?: true;
  /** The document that sets it, by its number. */
  basis: string | undefined;
}
