import { canonicalText } from './canonical.ts';
import { said } from './said.ts';

/** For each item of the new list, the position in the old list of the item that it was, if it was there. */
export type Origins = (number | undefined)[];

/**
 * Finds again the items of a list after it was edited: equal items in their order first, then what was moved, then in
 * each gap the items that were changed.
 */
export function pairItems(old: readonly unknown[], now: readonly unknown[]): Origins {
  const before = old.map((item) => canonicalText(said(item)));
  const after = now.map((item) => canonicalText(said(item)));
  const origins = commonRun(before, after);
  const taken = new Set(origins);
  for (const [at, text] of after.entries()) {
    if (origins[at] !== undefined) continue;
    const moved = before.findIndex((other, index) => other === text && !taken.has(index));
    if (moved === -1) continue;
    origins[at] = moved;
    taken.add(moved);
  }
  for (const [at] of after.entries()) {
    if (origins[at] !== undefined) continue;
    const next = (origins.slice(0, at).findLast((index) => index !== undefined) ?? -1) + 1;
    if (next >= old.length || taken.has(next)) continue;
    if (remaining(origins, at) > free(taken, next, old.length)) continue;
    origins[at] = next;
    taken.add(next);
  }
  return origins;
}

/** How many new items in a row from here on have no origin. */
function remaining(origins: Origins, from: number): number {
  const end = origins.findIndex((origin, index) => index >= from && origin !== undefined);
  return (end === -1 ? origins.length : end) - from;
}

/** How many old items in a row from here on are not taken. */
function free(taken: ReadonlySet<number | undefined>, from: number, length: number): number {
  let count = 0;
  while (from + count < length && !taken.has(from + count)) count += 1;
  return count;
}

/** The longest run of items that stand in both lists in the same order. */
function commonRun(before: readonly string[], after: readonly string[]): Origins {
  const lengths = Array.from({ length: before.length + 1 }, () => new Uint32Array(after.length + 1));
  const at = (i: number, j: number): number => lengths[i]?.[j] ?? 0;
  for (let i = before.length - 1; i >= 0; i -= 1)
    for (let j = after.length - 1; j >= 0; j -= 1) {
      const row = lengths[i];
      if (row) row[j] = before[i] === after[j] ? at(i + 1, j + 1) + 1 : Math.max(at(i + 1, j), at(i, j + 1));
    }
  const origins: Origins = after.map(() => undefined);
  for (let i = 0, j = 0; i < before.length && j < after.length;)
    if (before[i] === after[j]) origins[j++] = i++;
    else if (at(i + 1, j) >= at(i, j + 1)) i += 1;
    else j += 1;
  return origins;
}
