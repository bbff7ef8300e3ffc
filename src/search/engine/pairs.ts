/** More than any vocabulary has numbers. */
const BASE = 65_536;

/** One number for two neighbours. */
export const pairKey = (first: number, second: number): number => first * BASE + second;

/** The two neighbours that a number stands for. */
export const pairOf = (key: number): [first: number, second: number] => [Math.floor(key / BASE), key % BASE];

/** Counts the neighbours in one document, each pair once. */
export function countPairs(numbers: readonly number[], counts: Map<number, number>): void {
  for (const pair of new Set(numbers.slice(1).map((number, at) => pairKey(numbers[at] ?? 0, number))))
    counts.set(pair, (counts.get(pair) ?? 0) + 1);
}
