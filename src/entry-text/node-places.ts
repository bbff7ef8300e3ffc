import { isMap, isNode, isSeq } from 'yaml';

/** Where a node begins; 0 for one that the text does not hold. */
export const start = (node: unknown): number => (isNode(node) ? (node.range?.[0] ?? 0) : 0);
/** What a node says, as plain data. */
export const jsOf = (node: unknown): unknown => (isNode(node) ? (node.toJSON() as unknown) : node);

/** Where the last line of a node ends, without its line break. */
export function endOfLine(source: string, node: unknown, fallback: number): number {
  let at = lastPlace(node) ?? fallback;
  while (at > fallback && /\s/.test(source[at - 1] ?? '')) at -= 1;
  const end = source.indexOf('\n', at);
  return end === -1 ? source.length : end;
}

function lastPlace(node: unknown): number | undefined {
  if (isMap(node) && !node.flow) {
    const last = node.items.at(-1);
    return lastPlace(last?.value) ?? (last && isNode(last.key) ? last.key.range?.[1] : undefined);
  }
  if (isSeq(node) && !node.flow) return lastPlace(node.items.at(-1));
  return isNode(node) ? node.range?.[1] : undefined;
}
