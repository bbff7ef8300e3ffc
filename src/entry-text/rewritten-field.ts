import { Document, isMap, isScalar, isSeq, Scalar, type Node } from 'yaml';
import { withQuotesOf, written } from './yaml-text.ts';

/** The comment that stands behind a value on its last line, with the space before it. */
export function commentBehind(source: string, old: Node | undefined, to: number): string {
  if (!old || (isScalar(old) && String(old.type).startsWith('BLOCK'))) return '';
  if ((isMap(old) || isSeq(old)) && !old.flow) return '';
  return /^[ \t]+#.*$/.exec(source.slice(old.range?.[1] ?? to, to))?.[0] ?? '';
}

/** A field with a new value, in the manner of the old one: its quotes, its folding, its flow. */
export function rewritten(source: string, key: string, old: Node | undefined, value: unknown): string {
  const document = new Document({ [key]: value });
  const node = document.get(key, true) as unknown;
  if (isScalar(node) && isScalar(old) && typeof value === 'string' && typeof old.value === 'string') {
    if (old.type && old.type !== Scalar.BLOCK_LITERAL) node.type = old.type as Scalar.Type;
    return written(document, widthOf(source, old));
  }
  if ((isSeq(node) || isMap(node)) && (isSeq(old) || isMap(old)) && old.flow && old.items.length > 0) {
    node.flow = true;
    withQuotesOf(node, old);
  }
  return written(document);
}

/** The width at which a folded text was folded; 0 for a text on one line. */
function widthOf(source: string, { range }: Scalar): number {
  const lines = source.slice(range?.[0], range?.[1]).trimEnd().split('\n');
  return lines.length < 2 ? 0 : Math.max(80, ...lines.map((line) => line.length));
}
