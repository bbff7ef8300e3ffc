/** One case: what is seen of it, and whether it is so. */
export interface Case {
  readonly seen: readonly number[];
  readonly isSo: boolean;
}

const STEPS = 30;
/** No weight changes by more in one step: a longer one may overshoot for good. */
const LONGEST = 1;
/** Keeps weights small where few cases tell (ridge); the first, which stands for what is always seen, is free. */
const RIDGE = 0.3;
const FLAT = 30;

/** The weights of a logistic regression, by Newton's steps: what is seen speaks for the case in logarithms of the odds. */
export function fitLogistic(cases: readonly Case[]): number[] {
  const size = cases[0]?.seen.length ?? 0;
  let weights = new Array<number>(size).fill(0);
  for (let step = 0; step < STEPS; step++) {
    const slope = weights.map((weight, at): number => (at === 0 ? 0 : -RIDGE * weight));
    const bend = weights.map((_, row) =>
      weights.map((__, column): number => (row === column && row > 0 ? RIDGE : 0)),
    );
    for (const { seen, isSo } of cases) {
      const likely = 1 / (1 + Math.exp(-Math.max(-FLAT, Math.min(FLAT, dot(weights, seen)))));
      seen.forEach((value, row) => {
        slope[row] = (slope[row] ?? 0) + value * ((isSo ? 1 : 0) - likely);
        const bent = bend[row];
        if (bent)
          seen.forEach((other, column) => {
            bent[column] = (bent[column] ?? 0) + value * other * likely * (1 - likely);
          });
      });
    }
    const change = solve(bend, slope);
    const by = LONGEST / Math.max(LONGEST, ...change.map(Math.abs));
    weights = weights.map((weight, at) => weight + by * (change[at] ?? 0));
  }
  return weights;
}

/** How much is said by what is seen. */
export const dot = (weights: readonly number[], seen: readonly number[]): number =>
  weights.reduce((sum, weight, at) => sum + weight * (seen[at] ?? 0), 0);

/** Solves a system of linear equations by elimination, the greatest pivot first. */
function solve(matrix: readonly (readonly number[])[], right: readonly number[]): number[] {
  const rows = matrix.map((row, at) => [...row, right[at] ?? 0]);
  for (let pivot = 0; pivot < rows.length; pivot++) {
    const size = (row: number): number => Math.abs(rows[row]?.[pivot] ?? 0);
    const greatest = rows.reduce(
      (best, _, row) => (row >= pivot && size(row) > size(best) ? row : best),
      pivot,
    );
    [rows[pivot], rows[greatest]] = [rows[greatest] ?? [], rows[pivot] ?? []];
    const of = rows[pivot] ?? [];
    rows.forEach((row, at) => {
      const times = (row[pivot] ?? 0) / (of[pivot] ?? 1);
      if (at !== pivot && times !== 0)
        rows[at] = row.map((value, column) => value - times * (of[column] ?? 0));
    });
  }
  return rows.map((row, at) => (row.at(-1) ?? 0) / (row[at] ?? 1));
}
