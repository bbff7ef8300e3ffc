import { withoutReferences } from '../../../src/text/character-references.ts';

/** A tag of an XML text, with its attributes decoded, or the text between tags. */
export type Markup =
  | { kind: 'open'; name: string; attributes: [name: string, value: string][]; isEmpty: boolean; at: number }
  | { kind: 'close'; name: string; at: number }
  | { kind: 'text'; text: string; at: number }
  | { kind: 'other'; text: string; at: number };

const NAME = '[A-Za-z_][A-Za-z0-9_.:-]*';
const OPEN = new RegExp(`<(${NAME})((?:\\s+${NAME}\\s*=\\s*(?:"[^"<]*"|'[^'<]*'))*)\\s*(/?)>`, 'y');
const CLOSE = new RegExp(`</(${NAME})\\s*>`, 'y');
const ATTRIBUTE = new RegExp(`(${NAME})\\s*=\\s*(?:"([^"]*)"|'([^']*)')`, 'g');

/**
 * Reads an XML text strictly, piece by piece. Whatever is no tag, text, comment or CDATA (a DOCTYPE, an instruction, a
 * broken tag) comes as `other`; the first ends the reading.
 */
export function* readMarkup(text: string): Generator<Markup> {
  for (let at = 0; at < text.length;) {
    const piece = pieceAt(text, at);
    if (piece.markup) yield piece.markup;
    if (piece.markup?.kind === 'other') return;
    at = piece.end;
  }
}

interface Piece {
  markup?: Markup;
  end: number;
}

function pieceAt(text: string, at: number): Piece {
  if (text[at] !== '<') {
    const next = text.indexOf('<', at);
    const end = next < 0 ? text.length : next;
    return { markup: { kind: 'text', text: withoutReferences(text.slice(at, end)), at }, end };
  }
  if (text.startsWith('<!--', at)) return { end: endAfter(text, '-->', at + 4) };
  if (text.startsWith('<![CDATA[', at)) {
    const end = endAfter(text, ']]>', at);
    return { markup: { kind: 'text', text: text.slice(at + 9, end - 3), at }, end };
  }
  return tagAt(text, at) ?? { markup: { kind: 'other', text: text.slice(at, at + 60), at }, end: at };
}

function tagAt(text: string, at: number): Piece | undefined {
  OPEN.lastIndex = at;
  const open = OPEN.exec(text);
  if (open) {
    const [whole, name = '', written = '', slash] = open;
    const attributes = [...written.matchAll(ATTRIBUTE)].map(
      ([, key = '', double, single]): [string, string] => [key, withoutReferences(double ?? single ?? '')],
    );
    return { markup: { kind: 'open', name, attributes, isEmpty: slash === '/', at }, end: at + whole.length };
  }
  CLOSE.lastIndex = at;
  const close = CLOSE.exec(text);
  return close
    ? { markup: { kind: 'close', name: close[1] ?? '', at }, end: at + close[0].length }
    : undefined;
}

const endAfter = (text: string, mark: string, from: number): number => {
  const found = text.indexOf(mark, from);
  return found < 0 ? text.length : found + mark.length;
};
