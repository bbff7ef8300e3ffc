import type { MdastNode } from 'satteri';
import { beyondParser } from '../../src/markdown/beyond-parser.ts';
import { parseBody } from '../../src/markdown/parse-body.ts';
import { nodesOf } from '../../src/markdown/tree-faults.ts';
import { programLines } from '../../src/markdown/written-marks.ts';
import type { Entry } from './content.ts';
import { onceOf } from '../../src/site/once.ts';

/** A link or picture of a body, as the parser of the build reads it. Offsets count in the body. */
export interface BodyLink {
  at: number;
  /** The words that readers see, of a picture those in its place; absent for the definition of an address alone. */
  label?: string;
  /** The address, without title, angle brackets and escapes. */
  target: string;
  isImage: boolean;
  /** Whether the address stands elsewhere, in a definition, where it is judged. */
  isReference: boolean;
}

const MAY_LINK = /\]\(|\]:|:\/\/|www\.|@/i;

/** The links and pictures of an entry's body, in the order of the text; none where the parser can't read it. */
export const linksOf = onceOf(({ body }: Entry): BodyLink[] => linksIn(body));

/** @example linksIn('xem [tên](../ten/)') // [{ at: 4, label: 'tên', target: '../ten/', isImage: false, isReference: false }] */
export function linksIn(body: string): BodyLink[] {
  const tree = MAY_LINK.test(body) ? treeOf(body) : undefined;
  if (!tree) return [];
  const nodes = nodesOf(tree)
    .map(({ node }) => node)
    .sort((a, b) => placeOf(a) - placeOf(b));
  const targets = new Map<string, string>();
  for (const node of nodes)
    if (node.type === 'definition' && !targets.has(node.identifier)) targets.set(node.identifier, node.url);
  return nodes.flatMap((node) => linkOf(node, targets) ?? []);
}

/** A body as the parser of the build reads it; nothing where it can't. */
export function treeOf(body: string): MdastNode | undefined {
  if (beyondParser(body) || programLines(body).length > 0) return undefined;
  const parsed = parseBody(body);
  return 'tree' in parsed ? parsed.tree : undefined;
}

function linkOf(node: MdastNode, targets: ReadonlyMap<string, string>): BodyLink | undefined {
  const at = placeOf(node);
  if (node.type === 'definition') return { at, target: node.url, isImage: false, isReference: false };
  if (node.type === 'link')
    return { at, label: wordsOf(node), target: node.url, isImage: false, isReference: false };
  if (node.type === 'image')
    return { at, label: node.alt ?? '', target: node.url, isImage: true, isReference: false };
  if (node.type !== 'linkReference') return undefined;
  return {
    at,
    label: wordsOf(node),
    target: targets.get(node.identifier) ?? '',
    isImage: false,
    isReference: true,
  };
}

const placeOf = (node: MdastNode): number => node.position?.start.offset ?? 0;

/** The words inside a node, with those that stand for pictures. */
const wordsOf = (node: MdastNode): string =>
  nodesOf(node)
    .map(({ node: inside }) => inside)
    .sort((a, b) => placeOf(a) - placeOf(b))
    .map((inside) => ('value' in inside ? String(inside.value) : 'alt' in inside ? (inside.alt ?? '') : ''))
    .join('')
    .trim();
