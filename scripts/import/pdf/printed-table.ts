import { joinLines } from './join-lines.ts';
import type { PrintedBlock, PrintedCell, PrintedLine } from './page-blocks.ts';

/** Room between a cell's border and its text, in points. */
const PADDING = 10;
/** Height of the foot of each page, in points: a row that reaches it goes on overleaf. */
const FOOT = 72;
/** Points by which two coordinates that are meant to be the same may differ. */
const SAME = 0.05;

/** A row of a table: the text of each of its cells, from left to right. */
export type PrintedRow = string[];

/** The height of the export's pages in points (A4), from which {@link FOOT} counts. */
const PAGE_HEIGHT = 841.89;

/**
 * The rows of tables that follow one another. A row that goes on overleaf is one row: the portal prints the rest of
 * each of its cells at the top of the next page. A box of one cell is a row of one.
 */
export function tableRows(blocks: readonly PrintedBlock[]): PrintedRow[] {
  const rows: PrintedCell[][] = [];
  for (const cell of blocks.filter((block) => 'lines' in block)) {
    const row = rows.at(-1);
    if (row?.[0] && row[0].page === cell.page && Math.abs(row[0].top - cell.top) < SAME) row.push(cell);
    else rows.push([cell]);
  }
  return wholeRows(rows).map((row) => row.map(textOfCell));
}

type CellParts = [PrintedCell, ...PrintedCell[]];

function wholeRows(rows: readonly PrintedCell[][]): CellParts[][] {
  const whole: CellParts[][] = [];
  for (const row of rows) {
    const before = whole.at(-1);
    if (before && goesOn(before, row)) for (const [index, cell] of row.entries()) before[index]?.push(cell);
    else whole.push(row.map((cell) => [cell]));
  }
  return whole;
}

function goesOn(before: readonly CellParts[], row: readonly PrintedCell[]): boolean {
  const [last, first] = [before[0]?.at(-1), row[0]];
  return (
    last !== undefined &&
    first !== undefined &&
    first.page === last.page + 1 &&
    Math.abs(PAGE_HEIGHT - FOOT - last.bottom) < SAME &&
    before.length === row.length &&
    row.every((cell, index) => Math.abs(cell.left - (before[index]?.[0].left ?? 0)) < SAME) &&
    !isHeading(before)
  );
}

/** A heading that happens to reach the foot is not a row that goes on; headings stand in the middle of their cells. */
function isHeading(row: readonly CellParts[]): boolean {
  return row.length > 1 && row.every((parts) => HEADINGS.includes(textOfCell(parts)));
}

/** The headings of the columns in the portal's tables. */
const HEADINGS: readonly string[] = [
  'Tên giấy tờ',
  'Mẫu đơn, tờ khai',
  'Số lượng',
  'Hình thức nộp',
  'Thời hạn giải quyết',
  'Phí, lệ phí',
  'Mô tả',
  'Tên văn bản pháp lý',
  'Mã văn bản',
];

/** Whether a row is more than the headings of its columns. */
export const isContent = (row: PrintedRow): boolean => !row.every((text) => HEADINGS.includes(text));

function textOfCell(parts: CellParts): string {
  const lines: PrintedLine[] = parts.flatMap((part) => part.lines);
  return joinLines(lines, parts[0].right - PADDING).trim();
}
