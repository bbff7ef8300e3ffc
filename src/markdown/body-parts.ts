import { satteriHeadingIdsPlugin } from '@astrojs/markdown-satteri';
import { pathToFileURL } from 'node:url';
import { evaluate } from 'satteri';
import { ALLOWED_ELEMENTS } from '../content-components/allow-list.ts';
import { alignedCells } from './aligned-cells.ts';
import { namedTables } from './named-tables.ts';
import { BODY_FEATURES } from './parse-body.ts';
import { phoneLinks } from './phone-links.ts';
import { publicImages } from './public-images.ts';
import { refuseProgram } from './refuse-program.ts';

/**
 * A part of a body: finished HTML, words to be escaped, or an element (a component of the allow-list, or what stands
 * around one) with its own parts. Plain data, so that it can be kept.
 */
export type BodyPart = string | { html: string } | BodyElement;

/** See {@link BodyPart}. */
interface BodyElement {
  name: string;
  attributes: Record<string, unknown>;
  parts: BodyPart[];
}

const FRAGMENT = 'Fragment';
const NAMES = Object.fromEntries([FRAGMENT, ...ALLOWED_ELEMENTS].map((name) => [name, name]));

interface Given extends Record<string, unknown> {
  children?: Made | Made[];
  'set:html'?: string;
}
type Made = BodyPart | BodyPart[];

/** What JSX makes of an element: here, data. */
function part(name: unknown, { children = [], 'set:html': html, ...attributes }: Given): Made {
  if (html !== undefined) return { html };
  const parts = [children].flat(2);
  return name === FRAGMENT ? parts : { name: String(name), attributes, parts };
}

/**
 * The parts of an entry's body, in which everything but components is finished HTML. The body is compiled to a program,
 * which is run at once: it can do nothing but name elements, since `refuseProgram` lets nothing else through.
 *
 * @param source the body; blank lines before it keep the lines of its file for messages
 * @throws BodyRefused where something would run
 */
export async function bodyParts(source: string, file: string): Promise<BodyPart[]> {
  const { default: content } = (await evaluate(source, {
    features: BODY_FEATURES,
    mdastPlugins: [refuseProgram, publicImages],
    hastPlugins: [satteriHeadingIdsPlugin(), alignedCells, namedTables(), phoneLinks],
    optimizeStatic: { component: FRAGMENT, prop: 'set:html' },
    elementAttributeNameCase: 'html',
    fileURL: pathToFileURL(file),
    Fragment: FRAGMENT,
    jsx: (name, props) => part(name, props as Given),
    jsxs: (name, props) => part(name, props as Given),
  })) as { default: (props: { components: typeof NAMES }) => Made };
  return [content({ components: NAMES })].flat();
}
