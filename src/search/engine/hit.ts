/** One document found: its number and how well it answers. */
export interface Hit {
  readonly document: number;
  readonly score: number;
  /** Share of the question that it explains, from 0; words that nothing explains count most. */
  readonly share: number;
}
