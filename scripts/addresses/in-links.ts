import type { MdastNode } from 'satteri';
import { applyEdits } from '../../src/entry-text/edits.ts';
import { nodesOf } from '../../src/markdown/tree-faults.ts';
import { treeOf } from '../content/body-links.ts';

/** What of a body writes addresses: links, their definitions, pictures, the elements of the site. */
const WRITES_ADDRESSES = /^(?:link|definition|image|mdxJsx\w+)$/;

/**
 * A file's text with the change made wherever an address may stand: in the fields, and in those stretches of the body
 * that the build's own parser takes for links and elements. Code and words stay as they are.
 * @param body the last part of the text; empty for a list
 */
export function inLinks(text: string, body: string, change: (stretch: string) => string): string {
  const edits = stretchesOf(body).map(([from, to]) => ({ from, to, text: change(body.slice(from, to)) }));
  return change(text.slice(0, text.length - body.length)) + applyEdits(body, edits);
}

/** First and last offset of each stretch; the whole of a body that the parser can't read. */
function stretchesOf(body: string): (readonly [start: number, end: number])[] {
  const tree = treeOf(body);
  if (!tree) return [[0, body.length]];
  return nodesOf(tree)
    .filter(({ node }) => WRITES_ADDRESSES.test(node.type))
    .map(({ node }) => [startOf(node), endOf(node)] as const);
}

const startOf = (node: MdastNode): number => node.position?.start.offset ?? 0;

/** Of an element its opening tag ends where its content begins. */
function endOf(node: MdastNode): number {
  const [first] = node.type.startsWith('mdxJsx') && 'children' in node ? node.children : [];
  return first ? startOf(first) : (node.position?.end.offset ?? 0);
}
