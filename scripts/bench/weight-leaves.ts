import type { Weights } from '../../src/search/engine/weights.ts';

/** The place of one number among the weights: "pair", "kinds.Văn bản". */
export type Leaf = readonly string[];

/** Weights that say when there is no answer, and change no order. */
const NO_ORDER = new Set(['doubts', 'asGood', 'cutOff', 'surely']);

/** Every number among the weights of the ranking. */
export function leaves(weights: object, above: Leaf = []): Leaf[] {
  return Object.entries(weights).flatMap(([name, value]): Leaf[] => {
    if (NO_ORDER.has(name)) return [];
    if (typeof value === 'number') return [[...above, name]];
    return typeof value === 'object' && value !== null && !Array.isArray(value)
      ? leaves(value, [...above, name])
      : [];
  });
}

/** The weights with one number multiplied. */
export function withLeaf(weights: Weights, leaf: Leaf, by: number): Weights {
  const copy = structuredClone(weights) as Weights;
  let within = copy as unknown as Record<string, unknown>;
  for (const name of leaf.slice(0, -1)) within = within[name] as Record<string, unknown>;
  const last = leaf.at(-1) ?? '';
  within[last] = Number(((within[last] as number) * by).toFixed(3));
  return copy;
}
