import type { Block } from './blocks.ts';

type Item = Extract<Block, { kind: 'item' }>;

/** The first level of headings below a page's own. */
const FIRST_HEADING = 2;
const LAST_HEADING = 3;

/** The blocks as the plain HTML from which the form's editor makes right Markdown. */
export function cleanHtml(blocks: readonly Block[]): string {
  const top = Math.min(...blocks.flatMap((block) => (block.kind === 'heading' ? [block.level] : [])));
  const parts: string[] = [];
  for (let at = 0; at < blocks.length; at++) {
    const block = blocks[at];
    if (block?.kind === 'item') {
      const next = blocks.findIndex((other, index) => index > at && other.kind !== 'item');
      const items = blocks.slice(at, next === -1 ? undefined : next) as Item[];
      parts.push(listHtml(items));
      at += items.length - 1;
    } else if (block?.kind === 'heading') {
      const level = Math.min(block.level - top + FIRST_HEADING, LAST_HEADING);
      parts.push(`<h${level}>${block.html}</h${level}>`);
    } else if (block?.kind === 'table') parts.push(tableHtml(block.rows));
    else if (block) parts.push(`<p>${block.html}</p>`);
  }
  return parts.join('');
}

/** Lists within lists by the items' levels; a list ends where its numbers do not go on. */
function listHtml(items: readonly Item[]): string {
  const [first] = items;
  if (!first) return '';
  const base = Math.min(...items.map(({ level }) => level));
  let [html, open, last] = ['', undefined as string | undefined, 0];
  for (let at = 0; at < items.length; at++) {
    const item = items[at];
    if (!item) continue;
    const deeper = items.findIndex(({ level }, index) => index > at && level <= base);
    const below = items.slice(at + 1, deeper === -1 ? undefined : deeper);
    const tag = item.number === undefined ? 'ul' : 'ol';
    const goesOn = open === tag && (item.number === undefined || item.number === last + 1);
    if (!goesOn)
      html += `${open ? `</${open}>` : ''}<${tag}${tag === 'ol' ? ` start="${item.number}"` : ''}>`;
    [open, last] = [tag, item.number ?? 0];
    html += `<li>${item.html}</li>${below.length > 0 ? `<li>${listHtml(below)}</li>` : ''}`;
    at += below.length;
  }
  return `${html}</${open}>`;
}

const tableHtml = (rows: readonly string[][]): string => {
  const row = (cells: readonly string[], tag: string): string =>
    `<tr>${cells.map((cell) => `<${tag}>${cell}</${tag}>`).join('')}</tr>`;
  const [head = [], ...body] = rows;
  return `<table>${row(head, 'th')}${body.map((cells) => row(cells, 'td')).join('')}</table>`;
};
