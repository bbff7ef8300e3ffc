/** The figure that a share of the figures does not exceed, one of them (nearest rank); NaN for none. */
export const atShare = (figures: readonly number[], share: number): number =>
  figures.toSorted((a, b) => a - b)[Math.ceil(share * figures.length) - 1] ?? NaN;

/** Of some figures: what half of them, ninety-five of a hundred, and all do not exceed. */
export interface Spread {
  median: number;
  p95: number;
  max: number;
}

/** The spread of some figures. @throws RangeError for none */
export function spreadOf(figures: readonly number[]): Spread {
  if (figures.length === 0) throw new RangeError('no figures');
  return { median: atShare(figures, 0.5), p95: atShare(figures, 0.95), max: atShare(figures, 1) };
}
