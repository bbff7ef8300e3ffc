import { isAlias, isMap, isPair, isScalar, isSeq, type Node, type Pair } from 'yaml';
import type { Path } from '../problem.ts';

/** What stands at a path: the node of the value, and of its key when the value belongs to one. */
export interface Found {
  key?: Node | undefined;
  value?: Node | undefined;
}

/** Finds the node at the path, or undefined when the path leads nowhere. */
export function nodeAt(root: Node | null, path: Path): Found | undefined {
  let found: Found = { value: root ?? undefined };
  for (const step of path) {
    const inside: Node | undefined = found.value;
    if (isMap(inside)) {
      const pair: Pair | undefined = inside.items.find(
        (item) => isScalar(item.key) && String(item.key.value) === String(step),
      );
      if (!pair) return undefined;
      found = { key: pair.key as Node, value: (pair.value ?? undefined) as Node | undefined };
    } else if (isSeq(inside) && typeof step === 'number' && step < inside.items.length) {
      found = { value: inside.items[step] as Node };
    } else return undefined;
  }
  return found;
}

/** The path of the innermost field that covers the offset (counted in the YAML text). */
export function pathAt(root: Node | null, offset: number): Path {
  const path: (string | number)[] = [];
  let node: unknown = root;
  while (isMap(node) || isSeq(node)) {
    const items: unknown[] = node.items;
    const index = lastBefore(items, offset);
    const item = items[index];
    if (index < 0) break;
    path.push(isPair(item) ? String(isScalar(item.key) ? item.key.value : '') : index);
    node = isPair(item) ? item.value : item;
  }
  return path;
}

/** The last of the items, which stand in the order of the text, that begins at the offset or before it; -1 for none. */
function lastBefore(items: readonly unknown[], offset: number): number {
  let [low, high] = [-1, items.length - 1];
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    const item = items[middle];
    if (start(isPair(item) ? item.key : item) <= offset) low = middle;
    else high = middle - 1;
  }
  return low;
}

/** Where a node begins in the YAML text. */
export function start(node: unknown): number {
  return (isScalar(node) || isMap(node) || isSeq(node) || isAlias(node)) && node.range ? node.range[0] : 0;
}
