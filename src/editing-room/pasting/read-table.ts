import { NotPasted, type Block } from './blocks.ts';
import { refuseStruck } from './inline-html.ts';

const JOINED = 'Bảng có ô gộp. Tách các ô gộp trong Word hoặc Excel rồi dán lại.';
const NESTED = 'Trong bảng có bảng khác. Dán riêng từng bảng.';
const UNEVEN = 'Các hàng của bảng không cùng số ô. Kẻ lại bảng trong bản gốc rồi dán lại.';

/**
 * A table whose first row is its head; one of a single column or a single row only lays text out, and becomes paragraphs.
 * @throws NotPasted where Markdown has no such table: joined cells, a table in a cell
 */
export function readTable(table: Element, blocksIn: (cell: Element) => Block[]): Block[] {
  if (table.querySelector('table')) throw new NotPasted(NESTED);
  const cells = [...table.querySelectorAll('tr')].map((row) => [...row.querySelectorAll('td, th')]);
  cells.flat().forEach(refuseStruck);
  const isJoined = (cell: Element): boolean =>
    ['colspan', 'rowspan'].some((name) => Number(cell.getAttribute(name) ?? 1) > 1);
  const blocks = cells.map((row) => row.map((cell) => blocksIn(cell)));
  const rows = withoutEmpty(blocks.map((row) => row.map(lineOf)));
  const width = Math.max(0, ...rows.map((row) => row.length));
  if (width <= 1 || rows.length === 1) return blocks.flat(2);
  if (cells.flat().some(isJoined)) throw new NotPasted(JOINED);
  if (rows.some((row) => row.length !== width)) throw new NotPasted(UNEVEN);
  return [{ kind: 'table', rows }];
}

/** What stands in a cell, in one line: Markdown has no other. */
function lineOf(blocks: readonly Block[]): string {
  const lines = blocks.map((block) => {
    if (block.kind === 'table') throw new NotPasted(NESTED);
    return block.kind === 'item' && block.number !== undefined
      ? `${block.number}. ${block.html}`
      : block.html;
  });
  return lines.reduce(
    (all, line) => (all === '' ? line : `${all}${/[.,;:!?]$/.test(all) ? '' : ';'} ${line}`),
    '',
  );
}

/** Without rows and columns in which nothing stands, as Excel copies them. */
function withoutEmpty(rows: readonly string[][]): string[][] {
  const filled = rows.filter((row) => row.some((cell) => cell !== ''));
  const width = Math.max(0, ...filled.map((row) => row.length));
  const columns = [...Array(width).keys()].filter((at) => filled.some((row) => (row[at] ?? '') !== ''));
  return filled.map((row) => columns.flatMap((at) => row[at] ?? []));
}
