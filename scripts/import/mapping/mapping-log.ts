import type { Awaiting } from '../../../src/fields/awaiting-schema.ts';

/** Something of a record that only the office can settle; becomes the entry's `awaiting`. */
export type Doubt = Pick<Awaiting, 'what' | 'why' | 'ask' | 'at'>;

/** What the mapping of one record has to say beside the entry it makes. Texts are Vietnamese. */
export interface MappingLog {
  /** Why the record can't become an entry; empty when it can. */
  problems: string[];
  /** What the record says so oddly that the office is asked. */
  doubts: Doubt[];
  /** What the record holds and the entry doesn't, counted in the summary. */
  leftOut: string[];
}

export const emptyLog = (): MappingLog => ({ problems: [], doubts: [], leftOut: [] });
