import { maskCode } from '../../src/markdown/mask-code.ts';

/** A Markdown link or picture of a body. Offsets count in the body. */
export interface MarkdownLink {
  at: number;
  /** What stands between the brackets. */
  label: string;
  /** The address as written, without title and angle brackets. */
  target: string;
  isImage: boolean;
}

const INLINE =
  /(!?)\[((?:[^\[\]\\]|\\.|\[[^\[\]]{0,500}\](?:\([^()\s]*\))?){0,1000})\]\(\s*(<[^<>\n]*>|(?:[^\s()\\]|\\.|\([^\s()]*\))*)(?:\s+(?:"[^"]*"|'[^']*'))?\s*\)/g;
const REFERENCE = /^ {0,3}\[(?!\^)([^\]\n]+)\]:\s*<?([^\s>]+)>?/gm;

/**
 * Every link and picture of a body, in the order of the text; code is left out.
 * @example linksIn('xem [tên](../ten/)') // [{ at: 4, label: 'tên', target: '../ten/', isImage: false }]
 */
export function linksIn(body: string): MarkdownLink[] {
  const text = codeless(body);
  const inline = [...text.matchAll(INLINE)].flatMap(({ index, 1: mark, 2: label = '', 3: target = '' }) => [
    { at: index, label, target: bare(target), isImage: mark === '!' },
    ...[...label.matchAll(INLINE)].map((inner) => ({
      at: index + 1 + inner.index,
      label: inner[2] ?? '',
      target: bare(inner[3] ?? ''),
      isImage: inner[1] === '!',
    })),
  ]);
  const references = [...text.matchAll(REFERENCE)].map(({ index, 1: label = '', 2: target = '' }) => ({
    at: index,
    label,
    target: bare(target),
    isImage: false,
  }));
  return [...inline, ...references].sort((a, b) => a.at - b.at);
}

const bare = (target: string): string => target.replace(/^<|>$/g, '').replace(/\\(.)/g, '$1');

/** The body with fences and inline code blanked out, offsets unchanged. */
const codeless = (body: string): string =>
  body.includes('`') ? maskCode(body).replace(/`[^`\n]+`/g, (code) => ' '.repeat(code.length)) : body;
