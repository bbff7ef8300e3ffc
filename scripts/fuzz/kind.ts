import type { Dice } from './dice.ts';

/** What became of a hostile input. */
export type Outcome = 'accepted' | 'refused' | 'foreign' | 'lost' | 'crash' | 'hang';

/** One kind of hostile input and who has to bear it; an error thrown is a crash. */
export interface Kind {
  /** To whoever reads the table. */
  name: string;
  /** How many of a hundred inputs are of this kind. */
  share: number;
  /** @param room an empty folder for the case's own files */
  attempt(dice: Dice, room: string): Outcome | Promise<Outcome>;
}
