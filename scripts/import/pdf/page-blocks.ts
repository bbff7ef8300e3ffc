import { cellOfStrokes, type Stroke } from './cell-of-strokes.ts';
import { IDENTITY, multiply, transformed } from './drawing-matrix.ts';
import {
  fontSizeOf,
  matrixOf,
  type MeasuredText,
  pathBoxOf,
  shownText,
  textMatrixOf,
} from './operator-arguments.ts';

/** One line of print: its text with every space that was printed, and where it stands, in points from the page's top left. */
export interface PrintedLine extends MeasuredText {
  page: number;
  left: number;
  right: number;
  baseline: number;
  /** Size of the letters, in points. */
  size: number;
}

/** A box with a border on all sides: one cell of a table, or the box of a heading. */
export interface PrintedCell {
  page: number;
  left: number;
  right: number;
  top: number;
  bottom: number;
  lines: PrintedLine[];
}

/** What stands on the pages, in the order of printing; the lines of a cell are inside it. */
export type PrintedBlock = PrintedLine | PrintedCell;

/** One drawing operator of a page by its name in pdf.js (`OPS`), with its arguments. */
export interface PageOperator {
  name: string;
  args: unknown;
}

/**
 * The lines and cells that a page's operators draw. The operators are read rather than pdf.js's text content, which
 * leaves out the spaces at the ends of lines and the borders of cells: both tell how a text goes on.
 */
export function pageBlocks(page: number, height: number, operators: readonly PageOperator[]): PrintedBlock[] {
  const reader = new PageReader(page, height);
  for (const operator of operators) reader.draw(operator);
  return reader.blocks;
}

class PageReader {
  readonly blocks: PrintedBlock[] = [];
  readonly #page: number;
  readonly #height: number;
  readonly #saved = [IDENTITY];
  readonly #strokes: Stroke[] = [];
  #matrix = IDENTITY;
  #textMatrix = IDENTITY;
  #size = 0;
  #line: PrintedLine | undefined;

  constructor(page: number, height: number) {
    this.#page = page;
    this.#height = height;
  }

  draw({ name, args }: PageOperator): void {
    if (name === 'save') this.#saved.push(this.#matrix);
    else if (name === 'restore') this.#matrix = this.#saved.pop() ?? IDENTITY;
    else if (name === 'transform') this.#matrix = multiply(this.#matrix, matrixOf(args));
    else if (name === 'setFont') this.#size = fontSizeOf(args);
    else if (name === 'beginText') this.#line = undefined;
    else if (name === 'setTextMatrix') this.#textMatrix = textMatrixOf(args);
    else if (name === 'showText') this.#show(shownText(args, this.#size));
    else if (name === 'constructPath') this.#stroke(pathBoxOf(args));
  }

  /** Marks over letters are shown apart, a little aside: one text object is one line all the same. */
  #show(shown: MeasuredText): void {
    const [, , , , left, up] = multiply(this.#matrix, this.#textMatrix);
    const right = left + shown.widths.reduce((sum, width) => sum + width, 0);
    if (this.#line === undefined) {
      this.#line = { page: this.#page, ...shown, left, right, baseline: this.#height - up, size: this.#size };
      this.#place(this.#line);
    } else {
      this.#line.text += shown.text;
      this.#line.widths = this.#line.widths.concat(shown.widths);
      this.#line.right = Math.max(this.#line.right, right);
    }
  }

  /** A line belongs to the last cell drawn around its start. */
  #place(line: PrintedLine): void {
    const isAround = (block: PrintedBlock) => 'lines' in block && contains(block, line);
    const cell = this.blocks.findLast(isAround);
    if (cell !== undefined && 'lines' in cell) cell.lines.push(line);
    else this.blocks.push(line);
  }

  #stroke([x0, y0, x1, y1]: readonly [number, number, number, number]): void {
    const [left, a] = transformed(this.#matrix, x0, y0);
    const [right, b] = transformed(this.#matrix, x1, y1);
    this.#strokes.push([left, this.#height - Math.max(a, b), right, this.#height - Math.min(a, b)]);
    const cell = cellOfStrokes(this.#strokes);
    if (cell === undefined) return;
    this.blocks.push({
      page: this.#page,
      left: cell[0],
      top: cell[1],
      right: cell[2],
      bottom: cell[3],
      lines: [],
    });
  }
}

function contains({ left, right, top, bottom }: PrintedCell, line: PrintedLine): boolean {
  return line.left >= left && line.left <= right && line.baseline > top && line.baseline <= bottom;
}
