import { NotPasted, type Block } from './blocks.ts';
import { BREAK, inlineHtml, isMarker, refuseStruck } from './inline-html.ts';
import { readTable } from './read-table.ts';

const BLOCKS =
  'p, div, h1, h2, h3, h4, h5, h6, ul, ol, li, table, blockquote, pre, section, article, center, dl, dt, dd';
const TYPED_DASH = /^[-–•]\s+/;
const TYPED_PLUS = /^\+\s+/;

/** Every block of a document that was copied elsewhere. @throws NotPasted where something can't come out right */
export const readBlocks = (root: Element): Block[] => blocksIn(root, 0);

/** @param depth how many lists stand around */
function blocksIn(element: Element, depth: number): Block[] {
  const blocks: Block[] = [];
  let loose = '';
  const flush = (): void => {
    blocks.push(...paragraphs(loose));
    loose = '';
  };
  for (const child of element.childNodes) {
    if (!(child instanceof Element) || !(child.matches(BLOCKS) || child.querySelector(BLOCKS))) {
      loose += inlineHtml(child);
      continue;
    }
    flush();
    blocks.push(...blocksOf(child, depth));
  }
  flush();
  return blocks;
}

function blocksOf(element: Element, depth: number): Block[] {
  refuseStruck(element);
  if (element.matches('table')) return readTable(element, (cell) => blocksIn(cell, 0));
  if (element.matches('ul, ol')) return listBlocks(element, depth);
  const heading = /^H(\d)$/.exec(element.tagName);
  if (heading) return headingOf(element, Number(heading[1]));
  const list = /mso-list:\s*l\d+\s+level(\d+)/i.exec(element.getAttribute('style') ?? '');
  if (list) return wordItem(element, Number(list[1]));
  if (element.querySelector(BLOCKS)) return blocksIn(element, depth);
  return paragraphs(inlineHtml(element));
}

/** A heading is no bolder for being bold; the number that Word gives it stays its text. */
function headingOf(element: Element, level: number): Block[] {
  const marker = markerOf(element);
  const html = inlineHtml(element)
    .replaceAll(BREAK, ' ')
    .replace(/<\/?strong>/g, '')
    .trim();
  return html === '' ? [] : [{ kind: 'heading', level, html: [marker, html].filter(Boolean).join(' ') }];
}

const markerOf = (element: Element): string => {
  const marker = [...element.querySelectorAll('span')].find(isMarker);
  return (marker?.textContent ?? '').replace(/[\s\u00a0]+/g, ' ').trim();
};

const NUMBER = /^(\d{1,9})[.)]$/;
/** Signs of bullets, those of the fonts Symbol and Wingdings as letters. */
const BULLET = /^[^\p{L}\p{N}(]+$|^[ovqwnüØÞà§·]$/u;

/** An item of a list in Word: a paragraph with its marker; letters and numbers of several levels stay text. */
function wordItem(element: Element, level: number): Block[] {
  const marker = markerOf(element);
  const number = NUMBER.exec(marker)?.[1];
  const kept = number !== undefined || marker === '' || BULLET.test(marker) ? '' : `${marker} `;
  const html = inlineHtml(element).replaceAll(BREAK, ' ').trim();
  if (html === '') return [];
  return [
    { kind: 'item', level, number: number === undefined ? undefined : Number(number), html: kept + html },
  ];
}

function listBlocks(list: Element, depth: number): Block[] {
  let number = list.matches('ol') ? Number(list.getAttribute('start') ?? 1) : undefined;
  return [...list.children].flatMap((item) => {
    if (!item.matches('li')) return blocksOf(item, depth + 1);
    const level = Number(
      item.getAttribute('data-aria-level') ?? item.getAttribute('aria-level') ?? depth + 1,
    );
    const [first, ...more] = blocksIn(item, depth + 1);
    const own: Block[] =
      first?.kind === 'paragraph'
        ? [{ kind: 'item', level, number, html: first.html }]
        : first
          ? [first]
          : [];
    if (number !== undefined) number += 1;
    if (more.some(({ kind }) => kind === 'table' || kind === 'heading'))
      throw new NotPasted('Trong danh sách có bảng hoặc đề mục. Dán riêng từng phần.');
    return [...own, ...more];
  });
}

/** Lines as paragraphs; dashes and pluses that were typed as a list's marks make one. */
const paragraphs = (html: string): Block[] =>
  html
    .split(BREAK)
    .map((line) => line.replace(/ {2,}/g, ' ').trim())
    .filter((line) => line.replace(/<[^>]*>/g, '').trim() !== '')
    .map((line): Block => {
      if (TYPED_DASH.test(line))
        return { kind: 'item', level: 1, number: undefined, html: line.replace(TYPED_DASH, '') };
      if (TYPED_PLUS.test(line))
        return { kind: 'item', level: 2, number: undefined, html: line.replace(TYPED_PLUS, '') };
      return { kind: 'paragraph', html: line };
    });
