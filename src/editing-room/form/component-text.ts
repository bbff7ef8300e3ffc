import { BETWEEN } from './between.ts';
import type { EditorComponent } from './editor-components.ts';

type Props = Record<string, unknown>;

const ATTRIBUTE = /\s([a-z][a-z-]*)="([^"]*)"/g;
const ATTRIBUTES = String.raw`((?:\s+[a-z][a-z-]*="[^"]*")*)`;

/** How an element is found in a body: on lines of its own, or anywhere in a line. */
export function componentPattern({ name, place, holdsText }: EditorComponent): RegExp {
  if (holdsText) return new RegExp(String.raw`^<${name}${ATTRIBUTES}>\n([\s\S]*?)\n</${name}>$`, 'm');
  const source = String.raw`<${name}${ATTRIBUTES}\s*/>`;
  return place === 'block' ? new RegExp(`^${source}$`, 'm') : new RegExp(source);
}

/** The attributes and the text of an element that {@link componentPattern} found. */
export const propsOfMatch = ([, attributes = '', between]: RegExpMatchArray): Props => ({
  ...Object.fromEntries([...attributes.matchAll(ATTRIBUTE)].map(([, key = '', value]) => [key, value])),
  ...(between !== undefined && { [BETWEEN]: between.trim() }),
});

/**
 * An element as it stands in a body. A quotation mark can't stand in an attribute and becomes a simple one.
 *
 * @example componentText(thuTuc, { ma: 'dang-ky-khai-sinh' }) // → '<ThuTuc ma="dang-ky-khai-sinh" />'
 */
export function componentText({ name, holdsText, fields }: EditorComponent, props: Props): string {
  const attributes = fields
    .filter((field) => field.name !== BETWEEN && textOf(props, field.name) !== '')
    .map((field) => ` ${field.name}="${textOf(props, field.name).replaceAll('"', "'")}"`)
    .join('');
  return holdsText
    ? `<${name}${attributes}>\n\n${textOf(props, BETWEEN)}\n\n</${name}>`
    : `<${name}${attributes} />`;
}

/**
 * An element in the preview: a box with its text, or a word for what the page will show there. Sveltia takes what is pasted
 * for this very element where the tags are the same: hence tags that no paste has (src/editing-room/pasting/clean-html.ts).
 */
export function componentPreview({ name, label, holdsText, fields }: EditorComponent, props: Props): string {
  const said = fields.map((field) => textOf(props, field.name)).filter(Boolean);
  if (!holdsText) return `<mark>[${label}: ${said.join(' – ')}]</mark>`;
  const title = textOf(props, 'tieu-de') || label;
  const kind = name === 'CanhBao' ? 'warning' : 'note';
  return `<aside class="entry-box" data-kind="${kind}"><p class="label">${title}</p>\n\n${textOf(props, BETWEEN)}\n\n</aside>`;
}

const textOf = (props: Props, key: string): string => {
  const value = props[key];
  return typeof value === 'string' ? value.trim() : '';
};
