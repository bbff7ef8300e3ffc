import type { MdastNode } from 'satteri';
import { ALLOWED_ELEMENTS } from '../content-components/allow-list.ts';
import type { Element } from './attribute-faults.ts';
import { BRACES, PROGRAM_LINE, type BodyFault } from './body-fault.ts';
import { elementFaults } from './element-faults.ts';
import { imageFaults } from './image-faults.ts';

/** A node with what stands around it. */
interface Placed {
  node: MdastNode;
  inLink: boolean;
}

/** Every program and every wrong element of a parsed body, in the order of the text. */
export function treeFaults(tree: MdastNode, body: string): BodyFault[] {
  const faults: BodyFault[] = [];
  for (const placed of nodesOf(tree)) faults.push(...nodeFaults(placed, body));
  return faults.sort((a, b) => a.offset - b.offset);
}

/** The elements of a parsed body that are allowed, for the checks of what their attributes name. */
export const componentsOf = (tree: MdastNode): Element[] =>
  nodesOf(tree).flatMap(({ node }) =>
    isElement(node) && ALLOWED_ELEMENTS.includes(node.name ?? '') ? [node] : [],
  );

/** What is wrong with one node by itself; the pipeline asks this for every node that MDX could run. */
export function nodeFaults({ node, inLink }: Placed, body: string): BodyFault[] {
  const offset = node.position?.start.offset ?? 0;
  const value = body.slice(offset, node.position?.end.offset ?? offset);
  if (node.type === 'mdxjsEsm') return [{ offset, value, ...PROGRAM_LINE }];
  if (node.type === 'mdxFlowExpression' || node.type === 'mdxTextExpression')
    return [{ offset, value, ...BRACES }];
  if (node.type === 'image' || node.type === 'imageReference') return imageFaults(node, offset);
  return isElement(node) ? elementFaults(node, inLink, body) : [];
}

const isElement = (node: MdastNode): node is Element =>
  node.type === 'mdxJsxFlowElement' || node.type === 'mdxJsxTextElement';

/** Every node of a tree, with whether it stands in a link; in no promised order. */
export const nodesOf = (tree: MdastNode): Placed[] => [...walk(tree)];

/** A list, not a recursion, because a body may be nested deeply. */
function* walk(tree: MdastNode): Generator<Placed> {
  const waiting: Placed[] = [{ node: tree, inLink: false }];
  for (let next = waiting.pop(); next; next = waiting.pop()) {
    yield next;
    const inLink = next.inLink || next.node.type === 'link' || next.node.type === 'linkReference';
    if ('children' in next.node) for (const node of next.node.children) waiting.push({ node, inLink });
  }
}
