/** Median, 95th percentile and maximum. */
export interface Spread {
  median: number;
  p95: number;
  max: number;
}

/** The spread of some sizes. @throws RangeError for none */
export function spreadOf(sizes: readonly number[]): Spread {
  if (sizes.length === 0) throw new RangeError('no sizes');
  const sorted = [...sizes].sort((a, b) => a - b);
  const at = (share: number): number =>
    sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0;
  return { median: at(0.5), p95: at(0.95), max: at(1) };
}
