import { basename } from 'node:path';
import readXlsxFile from 'read-excel-file/node';
import { formatNumber } from '../../src/text/numbers.ts';
import { boundedXlsx, RefusedXlsx } from './bounded-xlsx.ts';

/** Letters of all cells; a ministry's list has some 2 million. */
const MOST_LETTERS = 20_000_000;

/** A list that can't be read at all; the message says why in Vietnamese. */
export class UnreadableList extends Error {}

/** All cells of all sheets as text. Numbers are kept as they are written, as a code loses its last nought in them. @throws UnreadableList */
export async function sheetsOf(path: string): Promise<string[][][]> {
  try {
    const sheets = await readXlsxFile(boundedXlsx(path), { parseNumber: (digits) => digits });
    const cells = sheets.map(({ data }) =>
      data.map((row) => row.map((cell) => (cell === null ? '' : String(cell)))),
    );
    requireLetters(cells);
    return cells;
  } catch (error) {
    if (error instanceof RefusedXlsx)
      throw new UnreadableList(`${basename(path)}: ${error.message}`, { cause: error });
    throw new UnreadableList(
      `${basename(path)}: không phải tệp .xlsx hoặc tệp hỏng; tải lại danh sách trên Cổng dịch vụ công quốc gia`,
      { cause: error },
    );
  }
}

/** One long text of the file may stand in every cell. @throws RefusedXlsx */
function requireLetters(sheets: readonly string[][][]): void {
  let letters = 0;
  for (const cell of sheets.flat(2)) letters += cell.length;
  if (letters > MOST_LETTERS)
    throw new RefusedXlsx(
      `các ô có hơn ${formatNumber(MOST_LETTERS)} chữ, danh sách chính thức không dài như vậy`,
    );
}
