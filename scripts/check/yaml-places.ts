import { isAlias, isMap, isScalar, isSeq, type Node, type Pair } from 'yaml';
import type { Path } from './problem.ts';

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
    const next: [string | number, unknown] | undefined = isMap(node)
      ? node.items
          .filter((item) => start(item.key) <= offset)
          .map((item): [string, unknown] => [String(isScalar(item.key) ? item.key.value : ''), item.value])
          .at(-1)
      : node.items
          .map((item, index): [number, unknown] => [index, item])
          .filter(([, item]) => start(item) <= offset)
          .at(-1);
    if (!next) break;
    path.push(next[0]);
    node = next[1];
  }
  return path;
}

/** Where a node begins in the YAML text. */
export function start(node: unknown): number {
  return (isScalar(node) || isMap(node) || isSeq(node) || isAlias(node)) && node.range ? node.range[0] : 0;
}
