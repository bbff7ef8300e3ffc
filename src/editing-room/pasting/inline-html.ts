import { NotPasted } from './blocks.ts';
import { withReferences } from '../../text/character-references.ts';

/** Between two of these a new paragraph begins. */
export const BREAK = '\n';

const SUPER = new Map([...'0123456789+-'].map((sign, at) => [sign, '⁰¹²³⁴⁵⁶⁷⁸⁹⁺⁻'.charAt(at)]));
const SUB = new Map([...'0123456789+-'].map((sign, at) => [sign, '₀₁₂₃₄₅₆₇₈₉₊₋'.charAt(at)]));
const DROPPED =
  'style, script, noscript, template, meta, link, title, xml, del, img, svg, video, object, iframe, button, v\\:shape';
/** What Word hides, and what it says of its comments. */
const HIDDEN = /mso-hide:\s*all|display:\s*none|mso-element:\s*comment/i;
const STRUCK = /text-decoration[^;]*line-through/i;

/** Letters as we write them: composed, without the blanks of a typesetter. */
const plainText = (text: string): string =>
  text
    .normalize('NFC')
    .replace(/[\u00ad\u200b-\u200d\u2060\ufeff]/g, '')
    .replace(/[\s\u00a0]+/g, ' ');

/** The marker that Word writes into an item of a list. */
export const isMarker = (element: Element): boolean =>
  /mso-list:\s*ignore/i.test(element.getAttribute('style') ?? '');

/**
 * The text of an element with its bold, italics and links, {@link BREAK} where a line was broken.
 * @throws NotPasted where text is struck through: on the page it would count again
 */
export function inlineHtml(node: Node): string {
  if (node.nodeType === node.TEXT_NODE) return withReferences(plainText(node.textContent ?? ''));
  if (!(node instanceof Element)) return '';
  if (node.matches(DROPPED) || isMarker(node)) return '';
  const style = node.getAttribute('style') ?? '';
  if (HIDDEN.test(style)) return '';
  if (node.matches('br')) return BREAK;
  const inside = [...node.childNodes].map(inlineHtml).join('');
  if (inside.trim() === '') return inside;
  refuseStruck(node);
  if (node.matches('sup')) return scripted(inside, SUPER);
  if (node.matches('sub')) return scripted(inside, SUB);
  return marked(node, style, inside);
}

/** @throws NotPasted where an element is struck through: on the page its text would count again */
export function refuseStruck(element: Element): void {
  if ((element.textContent ?? '').trim() === '') return;
  if (element.matches('s, strike') || STRUCK.test(element.getAttribute('style') ?? ''))
    throw new NotPasted(
      'Chữ bị gạch ngang dán vào sẽ thành chữ thường. Xóa phần đã gạch trong bản gốc rồi dán lại.',
    );
}

const scripted = (html: string, signs: ReadonlyMap<string, string>): string =>
  [...html].every((sign) => signs.has(sign)) ? [...html].map((sign) => signs.get(sign)).join('') : html;

function marked(element: Element, style: string, inside: string): string {
  const weight = /font-weight:\s*(bold|normal|\d+)/i.exec(style)?.[1]?.toLowerCase();
  const isBold =
    weight === undefined ? element.matches('b, strong') : weight === 'bold' || Number(weight) >= 600;
  const slant = /font-style:\s*(italic|normal)/i.exec(style)?.[1]?.toLowerCase();
  const isItalic = slant === undefined ? element.matches('i, em') : slant === 'italic';
  const address = element.matches('a')
    ? /^(?:https?:|mailto:|tel:)\S+$/.exec(element.getAttribute('href') ?? '')
    : null;
  const wrap = (html: string, tag: string, attributes = ''): string =>
    html
      .split(BREAK)
      .map((line) =>
        line.replace(/^(\s*)([^]*?)(\s*)$/, (_, before: string, text: string, after: string) =>
          text === '' ? before : `${before}<${tag}${attributes}>${text}</${tag}>${after}`,
        ),
      )
      .join(BREAK);
  let html = inside;
  if (isItalic) html = wrap(html, 'em');
  if (isBold) html = wrap(html, 'strong');
  return address ? wrap(html, 'a', ` href="${withReferences(address[0])}"`) : html;
}
